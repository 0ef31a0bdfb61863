package org.onrecord.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;

/**
 * Finds a word's dictionary form: the one that a table of irregular words gives, else what the likeliest edit script makes;
 * for a verb the likeliest that makes a known verb.
 */
final class LemmaDecoder {

    /** How many scripts are tried for a verb; the scorer in training tries as many. */
    private static final int LIKELY = 12;

    private final Lemmas lemmas;
    private final Map<String, String> irregular = Lexicon.values("irregular.tsv");
    private final Set<String> verbs = new HashSet<>();

    /** @param scripts the network's scripts, in the order of its scores */
    LemmaDecoder(List<String> scripts) {
        lemmas = new Lemmas(scripts);
        Lexicon.rows("verbs.tsv", 1).forEach(row -> verbs.add(row.getFirst()));
    }

    /** The lemma of a word whose scores stand in a row; never empty. */
    String of(String form, String upos, Table scores, int row) {
        var known = irregular.get(form.toLowerCase(Locale.ROOT) + " " + upos);
        if (known != null) {
            return known;
        }
        int script = scores.best(row);
        var likeliest = lemmas.of(form, script);
        if (!upos.equals("VERB") || verbs.contains(likeliest)) {
            return likeliest;
        }
        var tried = new boolean[scores.width()];
        for (int i = 1; i < Math.min(LIKELY, scores.width()); i++) {
            tried[script] = true;
            script = best(scores, row, tried);
            var lemma = lemmas.of(form, script);
            if (verbs.contains(lemma)) {
                return lemma;
            }
        }
        return likeliest;
    }

    /** The column of the highest score of those not tried yet; the first of them where several are equal. */
    private static int best(Table scores, int row, boolean[] tried) {
        int best = -1;
        for (int column = 0; column < tried.length; column++) {
            if (!tried[column] && (best < 0 || scores.at(row, column) > scores.at(row, best))) {
                best = column;
            }
        }
        return best;
    }
}
