package org.onrecord.link;

import java.util.Arrays;

/** The meaning of a sentence as a direction: 384 numbers, of which two are near each other where the sentences mean alike. */
public final class SentenceVector {

    private final byte[] values;

    /** A vector of unit length, in steps of 1/127 of its largest number. */
    public SentenceVector(byte[] values) {
        this.values = values.clone();
    }

    /** The numbers, for keeping. */
    public byte[] values() {
        return values.clone();
    }

    /** The cosine of the angle to another: 1 where both mean the same, about 0 where they have nothing in common. */
    public double cosine(SentenceVector other) {
        long product = 0;
        long mine = 0;
        long others = 0;
        for (int i = 0; i < values.length; i++) {
            product += values[i] * other.values[i];
            mine += values[i] * values[i];
            others += other.values[i] * other.values[i];
        }
        return mine == 0 || others == 0 ? 0 : product / Math.sqrt((double) mine * others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SentenceVector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
