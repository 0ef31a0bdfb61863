/**
 * What people set right, as they name it: claims by the begin of an id, assertions by number, stances by words. In go such names, out
 * comes an act in the ledger, or in half a line what is unclear about it. Knows the ledger and the views; knows no command and no HTTP.
 */
@NullMarked
package org.onrecord.app.decide;

import org.jspecify.annotations.NullMarked;
