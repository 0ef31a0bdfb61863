package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.link.Dependence;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Party;
import org.onrecord.model.ArticleId;

/** Ties entries of articles of which one is a near-copy of another, whole, shortened or reworded. */
final class TextTies {

    /**
     * How alike two texts must be: the share of shingles and of sentences that they have in common, with what counts beside them.
     * Chosen on made histories of other seeds than those that are reported; of the pairs of ECB+ that tell one event, four in five
     * are below 0.6.
     */
    private static final double ALIKE = 1.1;

    /** How much it counts that the sentences that tell the claim are alike: reporters of one event put it alike, too. */
    private static final double EVIDENCE = 0.5;

    /** How much it counts that both name the same unnamed people: "three officials". */
    private static final double SAME_PEOPLE = 0.3;

    /** So many shared shingles at least: about one sentence. */
    private static final int SHINGLES = 8;

    /** A text of which so much stands in one that is kept is found by that one. */
    private static final double COPY = 0.95;

    private final TextIndex index = new TextIndex();
    private final Map<ArticleId, Text> texts = new LinkedHashMap<>();
    private final List<Dependence> ties = new ArrayList<>();

    /** @param witnesses in the order of time */
    static List<Dependence> of(List<Witness> witnesses) {
        var byArticle = new LinkedHashMap<ArticleId, List<Witness>>();
        for (var witness : witnesses) {
            byArticle
                    .computeIfAbsent(witness.entry().article(), any -> new ArrayList<>())
                    .add(witness);
        }
        var found = new TextTies();
        byArticle.values().forEach(found::add);
        return found.ties;
    }

    /** An article and, for each way to tell, an entry of it or of the texts that it is a copy of. */
    private record Text(Sketch sketch, List<Witness> witnesses, Map<String, Witness> heads) {}

    /** The earlier text that a text is most alike to. */
    private record Parent(Text text, Alignment alignment, double likeness) {

        /** Whether a later text has hardly anything that the earlier one has not. */
        boolean isWhole(Text later) {
            return alignment.shared() >= COPY * later.sketch().size();
        }
    }

    private void add(List<Witness> witnesses) {
        var sketch = witnesses.getFirst().sketch();
        if (sketch.isEmpty() || sketch.get().size() == 0) {
            return;
        }
        var text = new Text(sketch.get(), witnesses, new HashMap<>());
        var parent = parent(text);
        parent.ifPresent(one -> text.heads().putAll(one.text().heads()));
        for (var witness : witnesses) {
            if (witness.lean().isNamed()) {
                continue;
            }
            parent.ifPresent(one -> tie(witness, one));
            if (witness.lean().isOwn()) {
                text.heads().put(witness.told(), witness);
            } else {
                text.heads().putIfAbsent(witness.told(), witness);
            }
        }
        texts.put(witnesses.getFirst().entry().article(), text);
        if (parent.filter(one -> one.isWhole(text)).isEmpty()) {
            index.add(sketch.get(), witnesses.getFirst().entry().article());
        }
    }

    /** Ties an entry that names nobody to what tells alike in the earlier text, or in those that that is a copy of. */
    private void tie(Witness witness, Parent parent) {
        var source = parent.text().heads().putIfAbsent(witness.told(), witness);
        if (source != null && witness.isOpen()) {
            ties.add(source.with(
                    witness,
                    DependenceKind.COPY,
                    Math.min(1, parent.likeness() / (2 * ALIKE)),
                    parent.alignment().words()));
        }
    }

    private Optional<Parent> parent(Text text) {
        return index.alike(text.sketch()).stream()
                .map(article -> parent(Objects.requireNonNull(texts.get(article)), text))
                .filter(parent ->
                        parent.likeness() >= ALIKE && parent.alignment().shared() >= SHINGLES)
                .max(Comparator.comparingDouble(Parent::likeness));
    }

    private static Parent parent(Text earlier, Text later) {
        var alignment = Alignment.of(earlier.sketch(), later.sketch());
        double beside = 0;
        for (var one : earlier.witnesses()) {
            for (var other : later.witnesses()) {
                beside = Math.max(
                        beside,
                        EVIDENCE * Alignment.ofEvidence(one, other) + (isSamePeople(one, other) ? SAME_PEOPLE : 0));
            }
        }
        return new Parent(earlier, alignment, alignment.share() + alignment.coverage() + beside);
    }

    private static boolean isSamePeople(Witness one, Witness other) {
        var people = other.entry().origin().party().map(Party::key);
        return other.entry().chain().size() > 1
                && one.entry().chain().size() > 1
                && people.isPresent()
                && people.equals(one.entry().origin().party().map(Party::key));
    }
}
