package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Text for a terminal: printable characters, each with its ink. Grows at its end. */
final class InkedText {

    private static final String ELLIPSIS = "…";
    private static final String CHAIN_LINK = " > ";

    private final StringBuilder text = new StringBuilder();
    /** For each unit of the text its ink. */
    private final List<Ink> inks = new ArrayList<>();

    /** Adds words; what might harm a terminal is replaced. */
    InkedText append(CharSequence words, Ink ink) {
        return appendPrintable(Printable.of(words), ink);
    }

    private InkedText appendPrintable(String words, Ink ink) {
        text.append(words);
        inks.addAll(Collections.nCopies(words.length(), ink));
        return this;
    }

    InkedText append(InkedText other) {
        text.append(other.text);
        inks.addAll(other.inks);
        return this;
    }

    int columns() {
        return Columns.of(text);
    }

    /** The same text in at most so many columns, cut between words where it is too long. */
    InkedText shorten(int columns) {
        if (columns() <= columns) {
            return this;
        }
        int end = fitting(0, Math.max(columns - 1, 0));
        int space = spaceBefore(end, end / 2);
        if (text.charAt(end) != ' ' && space > end / 2) {
            end = space;
        }
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return slice(0, end).appendPrintable(ELLIPSIS, end == 0 ? Ink.PLAIN : inks.get(end - 1));
    }

    /** The end of the same text in at most so many columns, where it is too long: "… > two officials". */
    InkedText shortenFront(int columns) {
        int begin = 0;
        while (begin < text.length() && Columns.of(text.substring(begin)) > Math.max(columns - 1, 0)) {
            begin += Character.charCount(text.codePointAt(begin));
        }
        int link = text.indexOf(CHAIN_LINK, begin);
        int space = text.indexOf(" ", begin);
        if (link > 0) {
            begin = link;
        } else if (space > 0 && space - begin < columns / 2) {
            begin = space;
        }
        return columns() <= columns
                ? this
                : new InkedText().append(ELLIPSIS, inks.getFirst()).append(slice(begin, text.length()));
    }

    /** The text in lines of at most so many columns, broken at spaces, or within words that are longer than a line. */
    List<InkedText> wrap(int columns) {
        var lines = new ArrayList<InkedText>();
        int begin = afterSpaces(0);
        while (begin < text.length()) {
            int end = fitting(begin, columns);
            if (end < text.length() && text.charAt(end) != ' ') {
                int space = spaceBefore(end, begin);
                end = space > begin ? space : end;
            }
            int next = afterSpaces(end);
            while (text.charAt(end - 1) == ' ') {
                end--;
            }
            lines.add(slice(begin, end));
            begin = next;
        }
        return lines;
    }

    /** The last space in a stretch; its begin where there is none. A search through the whole text would be quadratic. */
    private int spaceBefore(int end, int begin) {
        int space = end;
        while (space > begin && text.charAt(space) != ' ') {
            space--;
        }
        return space;
    }

    private int afterSpaces(int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    /** The end of the longest stretch from {@code begin} that fits; at least one character. */
    private int fitting(int begin, int columns) {
        int end = begin;
        int before = -1;
        int taken = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            taken += Columns.of(codePoint, before);
            if (taken > columns && end > begin) {
                break;
            }
            end += Character.charCount(codePoint);
            before = codePoint;
        }
        return end;
    }

    private InkedText slice(int begin, int end) {
        var slice = new InkedText();
        slice.text.append(text, begin, end);
        slice.inks.addAll(inks.subList(begin, end));
        return slice;
    }

    /** Writes the text with its inks, or without; no ink stays on behind it. */
    void print(StringBuilder output, boolean colour) {
        if (!colour) {
            output.append(text);
            return;
        }
        for (int begin = 0; begin < text.length(); ) {
            int end = begin + 1;
            while (end < text.length() && inks.get(end) == inks.get(begin)) {
                end++;
            }
            var ink = inks.get(begin);
            output.append(ink.begin()).append(text, begin, end).append(ink.end());
            begin = end;
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
