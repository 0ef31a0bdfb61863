/**
 * From entries to dossiers: which matter with a life an entry is of (an agreement, a sanction, a transfer, trade), which stage of that
 * life it tells, and how far the life has come.
 *
 * <p>In go the entries and figures of many articles, out come dossiers, each stage with its date, its voices and their words. It must not
 * know where the ledger is kept, nor the clock, nor judge what is true: a stage that was reached is one that somebody tells as reached.
 */
@NullMarked
package org.onrecord.link.dossier;

import org.jspecify.annotations.NullMarked;
