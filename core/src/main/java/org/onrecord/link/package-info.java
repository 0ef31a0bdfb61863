/**
 * From records to claims: which assertions of many articles tell the same, where each of them comes from, and how many
 * independent origins stand for and against.
 *
 * <p>In go records and what the ledger holds so far, out come entries, claims, dependences and standings, each with its reasons.
 * This package holds their nouns; the steps are in the packages beneath it. It must not know where the ledger is kept, nor the
 * clock: when an article was added is told to it.
 */
@NullMarked
package org.onrecord.link;

import org.jspecify.annotations.NullMarked;
