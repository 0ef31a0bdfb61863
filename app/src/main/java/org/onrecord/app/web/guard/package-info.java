/**
 * Who may do what at the desk. In go requests, out comes the person that asks, or a refusal: not known, not allowed, from another site,
 * too often. Knows Javalin's requests; knows nothing of the ledger and of pages.
 */
@NullMarked
package org.onrecord.app.web.guard;

import org.jspecify.annotations.NullMarked;
