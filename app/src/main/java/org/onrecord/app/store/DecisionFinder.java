package org.onrecord.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.link.Claim;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Party;
import org.onrecord.link.correction.Act;
import org.onrecord.link.correction.Correction;
import org.onrecord.link.correction.Decisions;
import org.onrecord.link.correction.SpotFinder;

/** Finds the acts that bear on a claim, those that are undone too. */
final class DecisionFinder {

    private DecisionFinder() {}

    static List<Decision> on(Claim claim, Decisions decisions) {
        var found = new ArrayList<Decision>();
        for (var act : decisions.acts()) {
            var entries = entries(claim, act.what());
            if (!entries.isEmpty() || names(claim, act)) {
                found.add(new Decision(act, decisions.undoing(act.id()), entries));
            }
        }
        return found;
    }

    private static List<EntryId> entries(Claim claim, Correction what) {
        return switch (what) {
            case Correction.Split split -> at(claim, split);
            case Correction.Merge merge -> at(claim, merge);
            case Correction.Restate restate -> at(claim, restate);
            case Correction.Tie(var upstream, var downstream, var kind) -> {
                var told = claim.entries().stream().map(Entry::article).toList();
                yield told.contains(upstream) && told.contains(downstream)
                        ? claim.entries().stream()
                                .filter(entry -> Set.of(upstream, downstream).contains(entry.article()))
                                .map(Entry::id)
                                .toList()
                        : List.of();
            }
            case Correction.Grade(var party, var grade) ->
                claim.entries().stream()
                        .filter(entry -> entry.chain().stream()
                                .flatMap(teller -> teller.party().stream())
                                .map(Party::key)
                                .anyMatch(party::equals))
                        .map(Entry::id)
                        .toList();
            case Correction.Undo undo -> List.of();
        };
    }

    private static List<EntryId> at(Claim claim, Correction what) {
        return what.spots().stream()
                .flatMap(spot -> SpotFinder.find(spot, claim.entries()).stream())
                .map(Entry::id)
                .distinct()
                .toList();
    }

    private static boolean names(Claim claim, Act act) {
        return switch (act.what()) {
            case Correction.Split(var from, var spots) ->
                from.equals(claim.id()) || ActBook.ofOwn(act).equals(claim.id());
            case Correction.Merge(var kept, var keeper, var given, var giver) ->
                kept.equals(claim.id()) || given.equals(claim.id());
            case Correction.Tie tie -> false;
            case Correction.Restate restate -> false;
            case Correction.Grade grade -> false;
            case Correction.Undo undo -> false;
        };
    }
}
