package org.onrecord.link;

/**
 * One feature's say in whether two entries tell the same.
 *
 * @param feature its name in the table of weights: {@code same-predicate}
 * @param value what it is for these two, mostly 0 to 1
 * @param weight its weight; it adds {@code value * weight} to the score
 */
public record Reason(String feature, double value, double weight) {

    /** What it adds to the score. */
    public double share() {
        return value * weight;
    }
}
