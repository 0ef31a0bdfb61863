package org.onrecord.link.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.link.Dependence;
import org.onrecord.link.EntryId;
import org.onrecord.link.Side;

/**
 * Positions on one side that lean on each other, directly or through others that told the same side (connected components). What its
 * voice took back later still ties others together that leaned on it.
 */
final class Groups {

    private final Map<EntryId, EntryId> parents = new HashMap<>();
    private final Map<EntryId, Side> told = new HashMap<>();
    private final Map<Key, List<Position>> groups = new LinkedHashMap<>();
    private final Map<EntryId, List<Dependence>> ties = new HashMap<>();

    /** Those who lean on each other and stand on one side now. */
    private record Key(EntryId root, Side side) {}

    Groups(List<Position> positions, List<Dependence> dependences) {
        positions.forEach(position -> told.put(position.entry().id(), position.told()));
        for (var dependence : dependences) {
            if (isWithinASide(dependence)) {
                parents.put(root(dependence.later()), root(dependence.earlier()));
                ties(dependence.earlier()).add(dependence);
                ties(dependence.later()).add(dependence);
            }
        }
        for (var position : positions) {
            groups.computeIfAbsent(new Key(root(position.entry().id()), position.side()), any -> new ArrayList<>())
                    .add(position);
        }
    }

    /** The groups, in the order of their first position; each in the order of time. */
    List<List<Position>> all() {
        return List.copyOf(groups.values());
    }

    /** The dependences of one entry on others that told the same side. */
    List<Dependence> of(EntryId entry) {
        return ties.getOrDefault(entry, List.of());
    }

    private List<Dependence> ties(EntryId entry) {
        return ties.computeIfAbsent(entry, any -> new ArrayList<>(2));
    }

    private boolean isWithinASide(Dependence dependence) {
        var earlier = told.get(dependence.earlier());
        return earlier != null && earlier == told.get(dependence.later());
    }

    /** Halves the way as it goes (Tarjan and van Leeuwen 1984). */
    private EntryId root(EntryId id) {
        var at = id;
        var next = parents.getOrDefault(at, at);
        while (!next.equals(at)) {
            var over = parents.getOrDefault(next, next);
            parents.put(at, over);
            at = over;
            next = parents.getOrDefault(at, at);
        }
        return at;
    }
}
