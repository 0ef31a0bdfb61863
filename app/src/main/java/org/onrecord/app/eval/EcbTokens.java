package org.onrecord.app.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Span;

/** Writes tokens of the Penn Treebank's kind as a text again, a sentence a line. */
final class EcbTokens {

    private static final Set<String> CLOSING = Set.of(
            ",", ".", ";", ":", "?", "!", ")", "]", "%", "'s", "'", "n't", "'re", "'ve", "'ll", "'d", "'m", "''", "…");
    private static final Set<String> OPENING = Set.of("(", "[", "$", "``", "£", "€");
    private static final Map<String, String> MARKS =
            Map.of("``", "\"", "''", "\"", "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Span> spans = new LinkedHashMap<>();
    private boolean opens = true;
    private boolean quotes;

    void line() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        opens = true;
        quotes = false;
    }

    void token(String id, String token) {
        var form = MARKS.getOrDefault(token, token);
        boolean quote = form.equals("\"");
        boolean closes = quote ? quotes : CLOSING.contains(token);
        if (!opens && !closes) {
            text.append(' ');
        }
        spans.put(id, new Span(text.length(), text.length() + form.length()));
        text.append(form);
        opens = quote ? !quotes : OPENING.contains(token);
        quotes = quote != quotes;
    }

    /** The stretch from the first to the last of some tokens; they are in order. */
    Span span(List<String> ids) {
        return new Span(at(ids.getFirst()).begin(), at(ids.getLast()).end());
    }

    private Span at(String id) {
        var span = spans.get(id);
        if (span == null) {
            throw new IllegalArgumentException("no token " + id);
        }
        return span;
    }

    String text() {
        return text.toString();
    }
}
