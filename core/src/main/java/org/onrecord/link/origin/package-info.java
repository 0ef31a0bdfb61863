/**
 * Same origin? Which entries of a claim lean on each other or on the same upstream.
 *
 * <p>In go the entries of one claim and the prints of their articles, out come dependences, each with its kind, a score and the
 * words that show it. It must not know on which side an entry stands.
 */
@NullMarked
package org.onrecord.link.origin;

import org.jspecify.annotations.NullMarked;
