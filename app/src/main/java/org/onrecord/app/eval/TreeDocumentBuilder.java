package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.model.Span;

/** Puts the sentences of a document together with its raw text. */
final class TreeDocumentBuilder {

    private static final int ID = 0;
    private static final int FORM = 1;
    private static final int LEMMA = 2;
    private static final int UPOS = 3;
    private static final int XPOS = 4;
    private static final int HEAD = 6;
    private static final int RELATION = 7;
    private static final int MISC = 9;

    /** A token of the running text: one word, or several as in "didn't". */
    private record Token(String form, boolean spaceAfter, List<String[]> words) {}

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<TreeSentence> sentences = new ArrayList<>();
    private boolean spaceAfter = true;

    TreeDocumentBuilder(String name) {
        this.name = name;
    }

    /**
     * Adds a sentence.
     *
     * @param rows its lines, each cut into columns
     * @param sentenceText its raw text, where the file gives it
     * @throws IllegalArgumentException where the rows do not fit each other or the text
     */
    void add(List<String[]> rows, Optional<String> sentenceText, boolean opensParagraph) {
        if (!text.isEmpty()) {
            text.append(opensParagraph ? "\n\n" : spaceAfter ? " " : "");
        }
        var tokens = tokens(rows);
        int at = text.length();
        text.append(sentenceText.orElseGet(() -> spelled(tokens)));
        int size = tokens.stream().mapToInt(token -> token.words().size()).sum();
        var words = new ArrayList<TreeWord>();
        for (var token : tokens) {
            var span = find(token.form(), at);
            addWords(words, token, span, size);
            at = span.end();
        }
        sentences.add(new TreeSentence(words, opensParagraph));
        spaceAfter = tokens.getLast().spaceAfter();
    }

    Optional<TreeDocument> build() {
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new TreeDocument(name, text.toString(), sentences));
    }

    private static List<Token> tokens(List<String[]> rows) {
        var tokens = new ArrayList<Token>();
        int inside = 0;
        for (var row : rows) {
            var id = row[ID];
            if (id.contains(".")) {
                continue;
            }
            if (id.contains("-")) {
                inside = number(id.substring(id.indexOf('-') + 1));
                tokens.add(token(row));
            } else {
                if (number(id) > inside) {
                    tokens.add(token(row));
                }
                tokens.getLast().words().add(row);
            }
        }
        return tokens;
    }

    private static Token token(String[] row) {
        if (row[FORM].isEmpty()) {
            throw new IllegalArgumentException("word " + row[ID] + " has no form");
        }
        return new Token(row[FORM], !misc(row, "SpaceAfter").equals("No"), new ArrayList<>());
    }

    private static String spelled(List<Token> tokens) {
        var line = new StringBuilder();
        tokens.forEach(token -> line.append(token.form()).append(token.spaceAfter() ? " " : ""));
        return line.toString().strip();
    }

    private Span find(String form, int from) {
        int begin = from;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        int end = begin + form.length();
        if (end > text.length() || !text.substring(begin, end).equals(form)) {
            throw new IllegalArgumentException("\"" + form + "\" is not next in the sentence's text");
        }
        return new Span(begin, end);
    }

    private void addWords(List<TreeWord> words, Token token, Span span, int size) {
        var forms = token.words().stream().map(row -> row[FORM]).toList();
        boolean spelled = String.join("", forms).equals(token.form());
        int begin = span.begin();
        boolean first = true;
        for (var row : token.words()) {
            int end = begin + row[FORM].length();
            var place = new TreeWord.Place(
                    spelled ? new Span(begin, end) : span,
                    span,
                    token.words().size() > 1,
                    first && (begin == 0 || Character.isWhitespace(text.charAt(begin - 1))));
            words.add(word(row, place, size));
            begin = end;
            first = false;
        }
    }

    private static TreeWord word(String[] row, TreeWord.Place place, int size) {
        int head = number(row[HEAD]);
        if (head > size) {
            throw new IllegalArgumentException("word " + row[ID] + " has head " + head + " of " + size + " words");
        }
        return new TreeWord(
                row[FORM],
                place,
                row[UPOS],
                row[XPOS],
                row[LEMMA],
                head == 0 ? OptionalInt.empty() : OptionalInt.of(head - 1),
                row[RELATION].replaceFirst(":.*", ""),
                misc(row, "Entity"));
    }

    private static int number(String digits) {
        if (!digits.matches("\\d{1,6}")) {
            throw new IllegalArgumentException("\"" + digits + "\" is not a number");
        }
        return Integer.parseInt(digits);
    }

    /** What the last column says under a name; empty where it says nothing. */
    private static String misc(String[] row, String key) {
        for (var entry : row[MISC].split("\\|", -1)) {
            if (entry.startsWith(key + "=")) {
                return entry.substring(key.length() + 1);
            }
        }
        return "";
    }
}
