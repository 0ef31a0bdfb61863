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
import org.onrecord.model.ArticleId;

/** Ties entries of articles of which one is a near-copy of another, whole, shortened or reworded. */
final class TextTies {

    /** Of the shorter text so much must stand in the other. Measured; see docs/ledger.md. */
    static final double SHARE = 0.25;

    /** So many shared shingles at least: about one sentence. */
    static final int SHINGLES = 12;

    /** Where so much of a text is another's, a sentence of it that stands alone is reworded, not added. */
    private static final double NEARLY_ALL = 0.5;

    /** A sentence with fewer shingles may be reworded beyond recognition. */
    private static final int LONG_SENTENCE = 8;

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
    private record Parent(Text text, Alignment alignment) {}

    private void add(List<Witness> witnesses) {
        var sketch = witnesses.getFirst().sketch();
        if (sketch.isEmpty() || sketch.get().size() == 0) {
            return;
        }
        var text = new Text(sketch.get(), witnesses, new HashMap<>());
        var parent = parent(sketch.get());
        parent.ifPresent(one -> text.heads().putAll(one.text().heads()));
        for (var witness : witnesses) {
            parent.flatMap(one -> source(witness, one))
                    .ifPresent(source -> ties.add(source.with(
                            witness,
                            DependenceKind.COPY,
                            parent.get().alignment().share(),
                            parent.get().alignment().words())));
            if (!witness.lean().isNamed()) {
                if (!text.heads().containsKey(witness.told()) || witness.lean().isOwn()) {
                    text.heads().put(witness.told(), witness);
                }
                parent.ifPresent(one -> one.text().heads().putIfAbsent(witness.told(), witness));
            }
        }
        texts.put(witnesses.getFirst().entry().article(), text);
        index.add(sketch.get(), witnesses.getFirst().entry().article());
    }

    private Optional<Parent> parent(Sketch sketch) {
        return index.alike(sketch).stream()
                .map(article -> {
                    var text = Objects.requireNonNull(texts.get(article));
                    return new Parent(text, Alignment.of(text.sketch(), sketch));
                })
                .filter(parent -> parent.alignment().share() >= SHARE
                        && parent.alignment().shared() >= SHINGLES)
                .max(Comparator.comparingDouble(
                        (Parent parent) -> parent.alignment().share()));
    }

    /** The entry of the earlier text that one of the later leans on: the one told in the same sentence, else any that names nobody. */
    private static Optional<Witness> source(Witness witness, Parent parent) {
        var passages = witness.passages();
        var told = parent.text().witnesses().stream()
                .filter(one -> one.told().equals(witness.told())
                        && (one.isOpen() || one.lean().isOwn() || witness.isOpen())
                        && !one.namesAnother(witness)
                        && !witness.lean().isOwn()
                        && parent.alignment().isAligned(passages, one.passages()))
                .findFirst();
        if (told.isPresent() || !witness.isOpen() || isAdded(witness, parent.alignment())) {
            return told;
        }
        return Optional.ofNullable(parent.text().heads().get(witness.told()));
    }

    /** Whether the sentence that tells it is not of the earlier text, while much else is: background, with something new. */
    private static boolean isAdded(Witness witness, Alignment alignment) {
        return alignment.share() < NEARLY_ALL
                && witness.passages().stream()
                        .allMatch(passage -> !alignment.partners().containsKey(passage)
                                && witness.sketch()
                                                .orElseThrow()
                                                .passage(passage)
                                                .signature()
                                                .size()
                                        >= LONG_SENTENCE);
    }
}
