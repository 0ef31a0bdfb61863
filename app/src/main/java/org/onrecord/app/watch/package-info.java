/**
 * Carries what watches tell to those who asked for it: signed, again and again until it arrives or is given up. In go notices that wait
 * in the ledger, out go requests. Knows nothing of how a notice comes about.
 */
@NullMarked
package org.onrecord.app.watch;

import org.jspecify.annotations.NullMarked;
