package org.onrecord.app.store;

import java.time.Instant;
import java.util.Optional;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Side;
import org.onrecord.link.Standing;

/**
 * Something that a watch told.
 *
 * @param turn its place in the order of all that watches tell: a later one has a larger number
 * @param id the same wherever it is told; for those who must not take it twice
 * @param watch the watch
 * @param at when the ledger knew of it
 * @param told what it is
 */
public record Notice(long turn, String id, WatchId watch, Instant at, Told told) {

    /**
     * What is told.
     *
     * @param kind of which sort
     * @param claim the claim
     * @param head the entry that stands for the claim
     * @param origin the new origin in words: "three officials, to Reuters"
     * @param entry the first entry of that origin
     * @param words the words of that entry; absent in what was told before there was this field
     * @param before how the claim stood; empty where it was not there
     * @param after how it stands
     */
    public record Told(
            NoticeKind kind,
            ClaimId claim,
            Entry head,
            Optional<String> origin,
            Optional<EntryId> entry,
            Optional<String> words,
            Optional<Counts> before,
            Counts after) {

        /** The words to show: those of the new origin, else those of the claim. */
        public String quote() {
            return words.orElse(head.quote());
        }
    }

    /**
     * How a claim stands, in numbers.
     *
     * @param forIt origins for it
     * @param against origins against it
     * @param hedged origins that hedge
     * @param grade Admiralty grade of the information
     */
    public record Counts(int forIt, int against, int hedged, int grade) {

        static Counts of(Standing standing) {
            return new Counts(
                    standing.count(Side.FOR),
                    standing.count(Side.AGAINST),
                    standing.count(Side.HEDGED),
                    standing.grade());
        }

        int on(Side side) {
            return switch (side) {
                case FOR -> forIt;
                case AGAINST -> against;
                case HEDGED -> hedged;
                case SILENT -> 0;
            };
        }
    }
}
