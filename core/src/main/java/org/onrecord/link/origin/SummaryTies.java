package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.onrecord.link.Dependence;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.origin.Lean.How;
import org.onrecord.model.ArticleId;

/**
 * Ties what an outlet tells itself to what a named voice tells in the same article: a headline, or a first paragraph, that tells
 * without saying so what the voice told. And what it tells itself twice: one article is not two origins by its outlet's voice alone.
 */
final class SummaryTies {

    private static final double SAME_ARTICLE = 0.9;

    private SummaryTies() {}

    /** @param witnesses in the order of time */
    static List<Dependence> of(List<Witness> witnesses) {
        var voices = new HashMap<String, Witness>();
        for (var witness : witnesses) {
            if (witness.lean().isNamed()) {
                voices.putIfAbsent(key(witness), witness);
            }
        }
        var ties = new ArrayList<Dependence>();
        var told = new HashMap<ArticleId, Witness>();
        for (var witness : witnesses) {
            var voice = voices.get(key(witness));
            boolean isOutlet = isAlone(witness) && witness.lean().how() == How.PRINTED;
            var before = isAlone(witness) ? told.putIfAbsent(witness.entry().article(), witness) : null;
            if (before != null && (isOutlet || before.lean().how() == How.PRINTED)) {
                ties.add(before.with(witness, DependenceKind.OUTLET, SAME_ARTICLE, "the same article"));
            }
            if (voice != null && isOutlet && !witness.lean().isOwn()) {
                ties.add(voice.with(
                        witness,
                        DependenceKind.OUTLET,
                        SAME_ARTICLE,
                        "the same article, with " + voice.lean().name()));
            }
        }
        return ties;
    }

    /** Whether the outlet tells it without any other voice. */
    private static boolean isAlone(Witness witness) {
        return witness.entry().chain().size() == 1;
    }

    private static String key(Witness witness) {
        return witness.entry().article() + " " + witness.told();
    }
}
