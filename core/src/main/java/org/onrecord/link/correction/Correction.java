package org.onrecord.link.correction;

import java.util.List;
import java.util.Optional;
import org.onrecord.link.ClaimId;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Reliability;
import org.onrecord.model.ArticleId;

/** What a person decided. Claims are named too, for a reader; what counts are the words that tell them. */
public sealed interface Correction {

    /**
     * Assertions tell something else than the others of their claim, and the same among themselves: they are a claim of their own.
     *
     * @param from the claim that they were found to be of
     * @param spots the assertions; never empty
     */
    record Split(ClaimId from, List<Spot> spots) implements Correction {

        public Split {
            spots = List.copyOf(spots);
            if (spots.isEmpty()) {
                throw new IllegalArgumentException("nothing is split off from " + from);
            }
        }
    }

    /**
     * Two claims are one: what tells the one tells the other.
     *
     * @param kept the claim that stays
     * @param keeper an assertion of it
     * @param given the claim whose assertions become those of the other
     * @param giver an assertion of that one
     */
    record Merge(ClaimId kept, Spot keeper, ClaimId given, Spot giver) implements Correction {

        public Merge {
            if (kept.equals(given)) {
                throw new IllegalArgumentException("a claim merged with itself: " + kept);
            }
        }
    }

    /**
     * One article leans on another, or does not, whatever their texts show.
     *
     * @param upstream the article that is leaned on
     * @param downstream the one that leans
     * @param kind in what; empty where neither leans on the other
     */
    record Tie(ArticleId upstream, ArticleId downstream, Optional<DependenceKind> kind) implements Correction {

        public Tie {
            if (upstream.equals(downstream)) {
                throw new IllegalArgumentException("an article that leans on itself: " + upstream);
            }
        }
    }

    /**
     * A voice stands otherwise to what it tells than was read.
     *
     * @param spot the assertion
     * @param was how it was read
     * @param right how it is to be read
     */
    record Restate(Spot spot, Stand was, Stand right) implements Correction {}

    /**
     * A source is so reliable.
     *
     * @param party the key of the source
     * @param grade its grade; {@code F} takes a grade back
     */
    record Grade(String party, Reliability grade) implements Correction {

        public Grade {
            if (party.isBlank()) {
                throw new IllegalArgumentException("a grade of nobody");
            }
        }
    }

    /**
     * An earlier act does not hold any more; where that is an undoing, what it undid holds again.
     *
     * @param act the earlier act
     */
    record Undo(ActId act) implements Correction {}

    /** The articles that it is about, each once. */
    default List<ArticleId> articles() {
        return switch (this) {
            case Split(var from, var spots) ->
                spots.stream().map(Spot::article).distinct().toList();
            case Merge(var kept, var keeper, var given, var giver) ->
                List.of(keeper.article(), giver.article()).stream().distinct().toList();
            case Tie(var upstream, var downstream, var kind) -> List.of(upstream, downstream);
            case Restate(var spot, var was, var right) -> List.of(spot.article());
            case Grade grade -> List.of();
            case Undo undo -> List.of();
        };
    }

    /** The assertions that it is about. */
    default List<Spot> spots() {
        return switch (this) {
            case Split(var from, var all) -> all;
            case Merge(var kept, var keeper, var given, var giver) -> List.of(keeper, giver);
            case Restate(var spot, var was, var right) -> List.of(spot);
            case Tie tie -> List.of();
            case Grade grade -> List.of();
            case Undo undo -> List.of();
        };
    }
}
