package org.onrecord.link.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.link.Dependence;
import org.onrecord.link.EntryId;
import org.onrecord.link.Side;

/** Positions on one side that lean on each other, directly or through others on that side (connected components). */
final class Groups {

    private final Map<EntryId, EntryId> parents = new HashMap<>();
    private final Map<EntryId, Side> sides = new HashMap<>();
    private final List<Position> positions;

    Groups(List<Position> positions, List<Dependence> dependences) {
        this.positions = positions;
        positions.forEach(position -> sides.put(position.entry().id(), position.side()));
        dependences.stream()
                .filter(this::isWithinASide)
                .forEach(dependence -> join(dependence.earlier(), dependence.later()));
    }

    /** The groups, in the order of their first position; each in the order of time. */
    List<List<Position>> all() {
        var groups = new LinkedHashMap<EntryId, List<Position>>();
        for (var position : positions) {
            groups.computeIfAbsent(root(position.entry().id()), root -> new ArrayList<>())
                    .add(position);
        }
        return List.copyOf(groups.values());
    }

    /** Whether a dependence ties two positions together: both are known and stand on one side. */
    boolean isWithinASide(Dependence dependence) {
        var earlier = sides.get(dependence.earlier());
        return earlier != null && earlier == sides.get(dependence.later());
    }

    private void join(EntryId one, EntryId other) {
        parents.put(root(other), root(one));
    }

    private EntryId root(EntryId id) {
        var root = id;
        while (parents.containsKey(root) && !parents.get(root).equals(root)) {
            root = parents.get(root);
        }
        if (!root.equals(id)) {
            parents.put(id, root);
        }
        return root;
    }
}
