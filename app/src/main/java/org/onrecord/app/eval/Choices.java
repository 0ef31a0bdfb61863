package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/**
 * How often the right one of several labels was chosen.
 *
 * @param tallies of each label, in the order of the labels
 */
record Choices(SequencedMap<String, Tally> tallies) {

    /** Compares what was chosen with what is right, one by one. */
    static <E extends Enum<E>> Choices of(E[] labels, List<E> gold, List<E> found) {
        var tallies = new LinkedHashMap<String, Tally>();
        for (var label : labels) {
            long right = 0;
            for (int i = 0; i < gold.size(); i++) {
                right += gold.get(i) == label && found.get(i) == label ? 1 : 0;
            }
            var name = label.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            tallies.put(name, new Tally(count(gold, label), count(found, label), right));
        }
        return new Choices(tallies);
    }

    private static <E> long count(List<E> labels, E label) {
        return labels.stream().filter(label::equals).count();
    }

    /** Percent of choices that are right. */
    double accuracy() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus).recall();
    }

    /** The mean F1 of the labels that are right or chosen at least once, in percent. */
    double macroF1() {
        return tallies.values().stream()
                .filter(tally -> tally.gold() > 0 || tally.found() > 0)
                .mapToDouble(Tally::f1)
                .average()
                .orElse(0);
    }

    List<Table.Row> rows() {
        var rows = new ArrayList<Table.Row>();
        tallies.forEach((name, tally) -> rows.add(Table.Row.of(name, tally)));
        return rows;
    }
}
