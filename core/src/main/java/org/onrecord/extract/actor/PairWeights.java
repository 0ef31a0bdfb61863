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
        for (int form = 0; form < FORMS; form++) {
            for (int antecedent = 0; antecedent < Form.ANTECEDENTS; antecedent++) {
                if (fits(key.get(1), Form.values()[form].name()) && fits(key.get(2), String.valueOf(antecedent))) {
                    weights[cell(feature, form, antecedent)] += weight;
                }
            }
        }
    }

    private static boolean fits(String written, String own) {
        return written.equals(ANY) || written.equalsIgnoreCase(own);
    }

    static int cell(int feature, int form, int antecedent) {
        return (feature * FORMS + form) * Form.ANTECEDENTS + antecedent;
    }

    double of(int feature, int form, int antecedent) {
        return weights[cell(feature, form, antecedent)];
    }
}
