/**
 * Public data sets in, tables of scores out: {@code onrecord eval} and {@code onrecord bench}. Readers of the sets' formats stand
 * beside the scores that they are for. Knows the library from outside only; must not know how other commands print.
 */
@NullMarked
package org.onrecord.app.eval;

import org.jspecify.annotations.NullMarked;
