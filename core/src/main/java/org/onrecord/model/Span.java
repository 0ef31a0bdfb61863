package org.onrecord.model;

/**
 * A half-open range {@code [begin, end)} of UTF-16 units of one article's text; never empty. JSON uses code points.
 *
 * @param begin first unit, 0 or more
 * @param end one past the last unit
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    /** The characters of {@code text} that this span points at. */
    public String in(String text) {
        return text.substring(begin, end);
    }

    public int length() {
        return end - begin;
    }

    /** Whether every unit of {@code other} is in this span. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** In the order of the text: by begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
