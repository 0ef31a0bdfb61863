package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.onrecord.link.Dependence;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.origin.Lean.How;

/**
 * Ties what an outlet tells itself to what a named voice tells in the same article: a headline, or a first paragraph, that tells
 * without saying so what the voice told.
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
        for (var witness : witnesses) {
            var voice = voices.get(key(witness));
            boolean isOutlet =
                    witness.entry().chain().size() == 1 && witness.lean().how() == How.PRINTED;
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

    private static String key(Witness witness) {
        return witness.entry().article() + " " + witness.told();
    }
}
