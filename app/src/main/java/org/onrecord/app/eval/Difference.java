package org.onrecord.app.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.app.eval.history.History;
import org.onrecord.link.Dependence;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Standing;

/** Tells where a count of origins differs from the truth: origins that are split, and those that are mixed and by which tie. */
final class Difference {

    private static final int LONGEST = 130;
    private static final int TIES = 2;

    private Difference() {}

    static String text(History history, Standing standing) {
        Map<EntryId, Integer> truth = new HashMap<>();
        Map<EntryId, Entry> entries = new HashMap<>();
        for (int i = 0; i < history.claim().entries().size(); i++) {
            var entry = history.claim().entries().get(i);
            truth.put(entry.id(), history.tellings().get(i));
            entries.put(entry.id(), entry);
        }
        var text = new StringBuilder("\nclaim " + history.claim().id() + (history.isRetold() ? ", retold unsaid" : "")
                + ": " + history.origins() + ", counted " + standing.why() + "\n");
        for (var origin : standing.origins()) {
            var from = origin.entries().stream().map(truth::get).collect(Collectors.toCollection(TreeSet::new));
            text.append("  ")
                    .append(origin.side())
                    .append(' ')
                    .append(origin.name())
                    .append(": ")
                    .append(origin.entries().size())
                    .append(" of ")
                    .append(from)
                    .append('\n');
            var first = entries.get(origin.entries().getFirst());
            if (first != null) {
                text.append("    ").append(entry(first)).append('\n');
            }
            origin.dependences().stream()
                    .filter(one -> !Objects.equals(truth.get(one.earlier()), truth.get(one.later())))
                    .limit(TIES)
                    .forEach(one -> text.append("    ").append(tie(one, entries)));
        }
        return text.toString();
    }

    private static String tie(Dependence tie, Map<EntryId, Entry> entries) {
        return tie.kind() + " " + Math.round(tie.score() * 100) / 100.0 + " " + tie.words() + "\n      "
                + entry(Objects.requireNonNull(entries.get(tie.earlier()))) + "\n      "
                + entry(Objects.requireNonNull(entries.get(tie.later()))) + "\n";
    }

    private static String entry(Entry entry) {
        var words = entry.chain().stream()
                        .map(one -> one.party().map(party -> party.name()).orElse("?"))
                        .collect(Collectors.joining(" > "))
                + ": " + entry.quote();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
