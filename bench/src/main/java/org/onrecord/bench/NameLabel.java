package org.onrecord.bench;

/**
 * A name that another tool found in a text.
 *
 * @param begin first code point, counted from 0
 * @param end one past the last code point
 * @param type what the tool takes it for, in the tool's own words: "STATE_OR_PROVINCE"
 * @param name the characters, on one line
 */
record NameLabel(int begin, int end, String type, String name) {

    NameLabel {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    /** The label of a stretch of a text that is given in UTF-16 units, as Java tools do. */
    static NameLabel of(String text, int begin, int end, String type) {
        int first = text.codePointCount(0, begin);
        var name = text.substring(begin, end);
        return new NameLabel(
                first, first + name.codePointCount(0, name.length()), type, name.replaceAll("[\\t\\r\\n]", " "));
    }

    /** The label as a line of a label file, with its line feed. */
    String line() {
        return begin + "\t" + end + "\t" + type + "\t" + name + "\n";
    }
}
