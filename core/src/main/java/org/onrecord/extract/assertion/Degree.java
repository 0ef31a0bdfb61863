package org.onrecord.extract.assertion;

import org.onrecord.model.Certainty;
import org.onrecord.model.Polarity;

/**
 * How firmly something is put, its time left aside.
 *
 * @param polarity as so or as not so
 * @param certainty how sure
 */
record Degree(Polarity polarity, Certainty certainty) {

    static final Degree SO = new Degree(Polarity.POSITIVE, Certainty.CERTAIN);

    static Degree of(Effect effect) {
        return new Degree(effect.polarity(), effect.certainty());
    }

    boolean isNot() {
        return polarity == Polarity.NEGATIVE;
    }

    /** What stands below a word that is put like this and has an effect. */
    Degree below(Effect effect) {
        return switch (effect) {
            case ALIKE -> this;
            case GIVEN -> SO;
            default -> new Degree(effect.polarity(), weaker(certainty, effect.certainty()));
        };
    }

    /** Both at once: "may" and "not", or a clause that is itself told as not so. */
    Degree and(Degree other) {
        return new Degree(
                polarity == other.polarity ? Polarity.POSITIVE : Polarity.NEGATIVE, weaker(certainty, other.certainty));
    }

    Degree atMost(Certainty limit) {
        return new Degree(polarity, weaker(certainty, limit));
    }

    private static Certainty weaker(Certainty one, Certainty other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
