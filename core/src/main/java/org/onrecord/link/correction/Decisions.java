package org.onrecord.link.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.link.Reliability;

/** What of all acts holds at a time. An act that is undone does not, nor does an undoing that is undone itself. */
public final class Decisions {

    /** Nobody has decided anything. */
    public static final Decisions NONE = new Decisions(List.of());

    private final List<Act> acts;
    private final Map<ActId, Act> undone = new HashMap<>();
    private final Map<String, Reliability> reliability = new TreeMap<>();
    private final TieRules ties;

    /** @param acts all of them up to that time, in the order in which they were done */
    public Decisions(List<Act> acts) {
        this.acts = List.copyOf(acts);
        for (var act : acts.reversed()) {
            if (act.what() instanceof Correction.Undo(var other) && !undone.containsKey(act.id())) {
                undone.put(other, act);
            }
        }
        var rules = new LinkedHashMap<Set<Object>, Act>();
        for (var act : holding()) {
            if (act.what() instanceof Correction.Grade(var party, var grade)) {
                reliability.put(party, grade);
            } else if (act.what() instanceof Correction.Tie tie) {
                rules.put(Set.of(tie.upstream(), tie.downstream()), act); // of two on the same pair the last holds
            }
        }
        ties = new TieRules(List.copyOf(rules.values()));
    }

    /** All acts, in the order in which they were done. */
    public List<Act> acts() {
        return acts;
    }

    /** The acts that hold, in the order in which they were done; without undoings. */
    public List<Act> holding() {
        return acts.stream()
                .filter(act -> !(act.what() instanceof Correction.Undo) && !undone.containsKey(act.id()))
                .toList();
    }

    /** The act that undid another, if it is undone. */
    public Optional<Act> undoing(ActId act) {
        return Optional.ofNullable(undone.get(act));
    }

    /** Acts that are undone, in the order in which they were done. */
    public List<Act> undone() {
        return acts.stream().filter(act -> undone.containsKey(act.id())).toList();
    }

    /** The grades of sources, by the keys of parties. */
    public Map<String, Reliability> reliability() {
        return Map.copyOf(reliability);
    }

    /** Who leans on whom by people's word. */
    public TieRules ties() {
        return ties;
    }

    /** The acts that bear on some: those that undid them, or undid that, and so on. */
    public List<Act> with(List<Act> some) {
        var ids = new HashSet<ActId>();
        some.forEach(act -> ids.add(act.id()));
        var found = new ArrayList<Act>();
        for (var act : acts) {
            if (act.what() instanceof Correction.Undo(var other) && ids.contains(other)) {
                ids.add(act.id());
            }
            if (ids.contains(act.id())) {
                found.add(act);
            }
        }
        return found;
    }
}
