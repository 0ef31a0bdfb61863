package org.onrecord.extract.actor;

import java.util.Arrays;

/** Features that hold of one pair of phrases, with the forms of both. Used again for each pair: there are many. */
final class Clues {

    private static final int MOST = 48;

    private final int[] features = new int[MOST];
    private int size;
    private int form;
    private int antecedent;

    @SuppressWarnings("EnumOrdinal") // columns of the table of weights
    void reset(Form phrase, Form earlier) {
        size = 0;
        form = phrase.ordinal();
        antecedent = earlier.asAntecedent();
    }

    @SuppressWarnings("EnumOrdinal") // rows of the table of weights
    void add(Feature feature) {
        features[size++] = feature.ordinal();
    }

    void addIf(boolean holds, Feature feature) {
        if (holds) {
            add(feature);
        }
    }

    int form() {
        return form;
    }

    int antecedent() {
        return antecedent;
    }

    int[] features() {
        return Arrays.copyOf(features, size);
    }

    double score(PairWeights weights) {
        double score = 0;
        for (int i = 0; i < size; i++) {
            score += weights.of(features[i], form, antecedent);
        }
        return score;
    }
}
