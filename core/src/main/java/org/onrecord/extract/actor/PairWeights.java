package org.onrecord.extract.actor;

import java.util.List;
import java.util.Locale;
import org.onrecord.lexicon.Lexicon;

/**
 * What each feature counts, by the forms of both phrases. Learnt by {@link PairLearner}; above 0 speaks for the link, or, of a
 * feature of first mentions, for a first mention.
 */
final class PairWeights {

    private static final String ANY = "*";
    private static final int FORMS = Form.values().length;

    private final float[] weights = new float[Feature.values().length * FORMS * Form.ANTECEDENTS];

    /** Weights of 0. */
    PairWeights() {}

    static PairWeights learnt() {
        var weights = new PairWeights();
        Lexicon.values("coreference.tsv")
                .forEach((key, weight) -> weights.add(List.of(key.split("/", -1)), Float.parseFloat(weight)));
        return weights;
    }

    /** Adds a weight to all cells that a key speaks of; {@code *} stands for any form. */
    @SuppressWarnings("EnumOrdinal") // the rows of a table that is written anew with the enums
    private void add(List<String> key, float weight) {
        int feature = Feature.valueOf(key.get(0).toUpperCase(Locale.ROOT)).ordinal();
        int form = key.get(1).equals(ANY)
                ? 0
                : Form.valueOf(key.get(1).toUpperCase(Locale.ROOT)).ordinal();
        int formsEnd = key.get(1).equals(ANY) ? FORMS : form + 1;
        int antecedent = key.get(2).equals(ANY) ? 0 : Integer.parseInt(key.get(2));
        int antecedentsEnd = key.get(2).equals(ANY) ? Form.ANTECEDENTS : antecedent + 1;
        for (int f = form; f < formsEnd; f++) {
            for (int a = antecedent; a < antecedentsEnd; a++) {
                weights[cell(feature, f, a)] += weight;
            }
        }
    }

    static int cell(int feature, int form, int antecedent) {
        return (feature * FORMS + form) * Form.ANTECEDENTS + antecedent;
    }

    double of(int feature, int form, int antecedent) {
        return weights[cell(feature, form, antecedent)];
    }
}
