/**
 * The nouns: small records that check themselves. Nothing goes in or out but values; this package knows {@code java.*}
 * and nothing else.
 */
@NullMarked
package org.onrecord.model;

import org.jspecify.annotations.NullMarked;
