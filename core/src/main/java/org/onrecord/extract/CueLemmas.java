package org.onrecord.extract;

import java.util.Locale;
import java.util.Map;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;
import org.onrecord.model.Range;
import org.onrecord.model.Token;

/** Finds the word of a cue that carries its meaning. */
final class CueLemmas {

    private final Map<String, String> light = Lexicon.values("light-verbs.tsv");

    /**
     * The dictionary form of that word: "say" of "also said", "confirm" of "has yet to confirm", "warning" of "issued a
     * warning", "according" of "according to", "description" of "by his own description"; of several verbs the last.
     */
    String of(Analysis analysis, Range cue) {
        Token best = analysis.tokens().get(cue.begin());
        int rank = 0;
        for (var token : analysis.tokens().subList(cue.begin(), cue.end())) {
            int own = rank(token, rank);
            if (own > 0 && own >= rank) {
                best = token;
                rank = own;
            }
        }
        return best.relation().equals("case") ? best.form().toLowerCase(Locale.ROOT) : best.lemma();
    }

    /** A full verb counts most; a noun counts more than the light verb before it; a mark or an article counts nothing. */
    private int rank(Token token, int before) {
        return switch (token.upos()) {
            case "VERB" -> light.containsKey(token.lemma()) ? 2 : 4;
            case "NOUN" -> before == 4 ? 0 : 3;
            case "ADJ", "PROPN" -> 1;
            case "ADP", "ADV", "AUX" -> 1;
            default -> 0;
        };
    }
}
