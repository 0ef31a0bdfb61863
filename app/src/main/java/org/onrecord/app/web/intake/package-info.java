/**
 * What the desk takes in: articles and jobs of many articles in, what came of each out. One worker reads and enters them beside the
 * pages, and takes no more than it can hold. Knows {@code app.add} and the ledger; knows no request and no page.
 */
@NullMarked
package org.onrecord.app.web.intake;

import org.jspecify.annotations.NullMarked;
