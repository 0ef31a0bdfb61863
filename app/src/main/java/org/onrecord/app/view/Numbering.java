package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Attribution;
import org.onrecord.model.Record;

/** The attributions of a record, numbered from 1 in their order, and which of them stands within which. */
final class Numbering {

    private final Map<Attribution, Integer> numbers = new HashMap<>();
    private final List<Attribution> inOrder = new ArrayList<>();

    Numbering(Record record) {
        for (var attribution : record.attributions()) {
            if (numbers.putIfAbsent(attribution, numbers.size() + 1) == null) {
                inOrder.add(attribution);
            }
        }
    }

    /** The attributions in the order of their numbers. */
    List<Attribution> inOrder() {
        return Collections.unmodifiableList(inOrder);
    }

    /** The attributions, each before those that stand within it. */
    List<Attribution> outerFirst() {
        var inner = new HashMap<Integer, List<Attribution>>();
        for (var attribution : inOrder) {
            inner.computeIfAbsent(outer(attribution).orElse(0), outer -> new ArrayList<>())
                    .add(attribution);
        }
        var ordered = new ArrayList<Attribution>();
        addWithin(0, inner, ordered);
        return ordered;
    }

    private void addWithin(int outer, Map<Integer, List<Attribution>> inner, List<Attribution> ordered) {
        for (var attribution : inner.getOrDefault(outer, List.of())) {
            ordered.add(attribution);
            addWithin(number(attribution), inner, ordered);
        }
    }

    /** The number of an attribution of this record. */
    int number(Attribution attribution) {
        var number = numbers.get(attribution);
        if (number == null) {
            throw new IllegalArgumentException("not an attribution of this record: " + attribution);
        }
        return number;
    }

    /** The number of an attribution; empty for one of another record. */
    Optional<Integer> find(Attribution attribution) {
        return Optional.ofNullable(numbers.get(attribution));
    }

    /** The number of the attribution that it stands within. */
    Optional<Integer> outer(Attribution attribution) {
        return attribution.within().map(numbers::get);
    }

    /** In how many other attributions of this record it stands. */
    int depth(Attribution attribution) {
        int depth = 0;
        for (var outer = attribution.within();
                outer.filter(numbers::containsKey).isPresent();
                outer = outer.get().within()) {
            depth++;
        }
        return depth;
    }
}
