package org.onrecord.model;

/**
 * A half-open range {@code [begin, end)} of the words of one text, counted from 0; never empty.
 *
 * @param begin index of the first word
 * @param end one past the index of the last word
 */
public record Range(int begin, int end) {

    public Range {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a range of words: [" + begin + ", " + end + ")");
        }
    }

    public boolean contains(int word) {
        return begin <= word && word < end;
    }

    public boolean contains(Range other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Range other) {
        return begin < other.end && other.begin < end;
    }

    /** The range so many words later; earlier where {@code by} is below zero. */
    public Range moved(int by) {
        return new Range(begin + by, end + by);
    }

    public int size() {
        return end - begin;
    }
}
