/**
 * What the desk's pages show, in words: what goes in is what the ledger knows, what comes out is what a template writes between its tags.
 * Knows nothing of HTTP.
 */
@NullMarked
package org.onrecord.app.web.page;

import org.jspecify.annotations.NullMarked;
