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

    /**
     * How alike two texts must be: the part of their words, and of their pairs of words in aligned sentences, that they have in common
     * beyond the claim, and what counts beside these. Chosen on made histories of other seeds than those that are reported: on one of them
     * a threshold of 1.25 misses 0.4 % of the copies and takes 2 % of the others for copies; of the pairs of ECB+ articles about one event that share
     * next to no pairs of words, 98 % lie below 0.95.
     */
    private static final double ALIKE = 1.2;

    /** Of a text of one telling word so much more is asked, of one of two words half of that, and so on: few words agree by chance. */
    private static final double SHORT = 2;

    /** How much it counts that the sentences that tell the claim have words in common: reporters of one event put it alike, too. */
    private static final double EVIDENCE = 0.5;

    /**
     * Or so alike: a copy that is shortened and reworded at once keeps few pairs of words, but the words of the sentence that tells the
     * claim. Of 3,592 pairs of ECB+ articles about one event that share few pairs, 28 reach it, 12 of them the other threshold.
     */
    private static final double ALIKE_IN_EVIDENCE = 1.5;

    /** How much the pairs of words count there. */
    private static final double PAIRS = 0.5;

    /** Or with a quotation in common this part of their telling words, and that of the words that tell the claim. */
    private static final double QUOTED_WORDS = 0.4;

    private static final double QUOTED_EVIDENCE = 0.7;

    /** Who tells it in a sentence that shares less with the other text's does not have it from there, whatever else he took over. */
    private static final double OWN_EVIDENCE = 0.6;

    /** Or somewhat more, where his text quotes somebody whom the other does not quote. */
    private static final double OWN_EVIDENCE_QUOTED = 0.8;

    /** But a text that stands in the other as a whole has it from there. */
    private static final double WHOLE = 0.9;

    /**
     * Or with this part of its sentences taken from the earlier text, whatever is put before them: nobody who was told a thing himself
     * has most of what he knows in another's sentences.
     */
    private static final double TAKEN = 0.6;

    /** As alike as two texts can be. */
    private static final double MOST = 2 + EVIDENCE;

    /** A text with fewer telling words beyond the claim shows nothing. */
    private static final int WORDS = 5;

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
    private record Parent(
            Text text,
            Alignment alignment,
            double common,
            double evidence,
            double taken,
            int words,
            boolean quotesAlike) {

        double likeness() {
            return common + alignment.share() + EVIDENCE * evidence;
        }

        double likenessInEvidence() {
            return common + PAIRS * alignment.share() + evidence;
        }

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
            boolean isOwnSource =
                    parent.filter(one -> tellsInItsOwnWords(witness, one)).isPresent();
            if (!isOwnSource) {
                parent.ifPresent(one -> tie(witness, one));
            }
            if (isOwnSource || witness.lean().isOwn()) {
                text.heads().put(witness.told(), witness);
            } else {
                text.heads().putIfAbsent(witness.told(), witness);
            }
        }
        // whoever takes the story over and names nobody leans on him whom it names
        witnesses.stream()
                .filter(witness -> witness.lean().isNamed())
                .forEach(witness -> text.heads().putIfAbsent(witness.told(), witness));
        texts.put(witnesses.getFirst().entry().article(), text);
        if (text.sketch().words().size() >= WORDS
                && parent.filter(one -> one.isWhole(text)).isEmpty()) {
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
                    parent.likeness() / MOST,
                    parent.alignment().words()));
        }
    }

    /**
     * Whether somebody who is not named tells it in words that the earlier text has not: a reporter with a source, who took over some
     * paragraphs as background; most of his text only where he quotes somebody whom the other does not quote.
     */
    private static boolean tellsInItsOwnWords(Witness witness, Parent parent) {
        return witness.entry().chain().size() > 1
                && parent.alignment().partners().size()
                        < WHOLE * parent.alignment().sentences()
                && parent.text().witnesses().stream().allMatch(one -> {
                    double evidence = Alignment.ofEvidence(one, witness);
                    return Quotations.hasOwn(witness, one)
                            ? evidence < OWN_EVIDENCE_QUOTED
                            : evidence < OWN_EVIDENCE && parent.taken() < TAKEN;
                });
    }

    private Optional<Parent> parent(Text text) {
        if (text.sketch().words().size() < WORDS) {
            return Optional.empty();
        }
        return index.alike(text.sketch()).stream()
                .map(article -> parent(Objects.requireNonNull(texts.get(article)), text))
                .filter(TextTies::isAlike)
                .max(Comparator.comparingDouble(Parent::likeness));
    }

    private static boolean isAlike(Parent parent) {
        return parent.likeness() >= ALIKE + SHORT / parent.words()
                || parent.taken() >= TAKEN
                || parent.likenessInEvidence() >= ALIKE_IN_EVIDENCE
                || (parent.quotesAlike() && parent.common() >= QUOTED_WORDS && parent.evidence() >= QUOTED_EVIDENCE);
    }

    private static Parent parent(Text earlier, Text later) {
        double evidence = 0;
        for (var one : earlier.witnesses()) {
            for (var other : later.witnesses()) {
                evidence = Math.max(evidence, Alignment.ofEvidence(one, other));
            }
        }
        var alignment = Alignment.of(earlier.sketch(), later.sketch());
        double words = Alignment.ofWords(earlier.sketch(), later.sketch());
        int fewer =
                Math.min(earlier.sketch().words().size(), later.sketch().words().size());
        return new Parent(
                earlier,
                alignment,
                words,
                evidence,
                Alignment.taken(earlier.sketch(), later.sketch()),
                Math.max(1, fewer),
                Quotations.shares(earlier.sketch(), later.sketch()));
    }
}
