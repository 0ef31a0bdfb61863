/**
 * Makes histories of how invented news spreads, with known origins, and scores whether the ledger counts those.
 *
 * <p>In go a seed and a number of articles, out come entries and prints as the reader would make them of the texts if it read every
 * chain right, with the true number of origins. It must not know how origins are found.
 */
@NullMarked
package org.onrecord.app.eval.history;

import org.jspecify.annotations.NullMarked;
