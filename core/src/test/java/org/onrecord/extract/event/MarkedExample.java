package org.onrecord.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.model.Span;

/**
 * A sentence whose parts are marked: "{actor: Norland} {pred: shipped} {theme: grain}".
 *
 * @param text the sentence without marks
 * @param parts what is marked, in order
 */
record MarkedExample(String text, List<Part> parts) {

    private static final Pattern MARK = Pattern.compile("\\{(\\w+): ([^}]*)\\}");

    /** A marked stretch. */
    record Part(String role, Span span) {}

    static MarkedExample of(String marked) {
        var text = new StringBuilder();
        var parts = new ArrayList<Part>();
        var mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int begin = text.length();
            text.append(mark.group(2));
            parts.add(new Part(mark.group(1), new Span(begin, text.length())));
        }
        mark.appendTail(text);
        return new MarkedExample(text.toString(), parts);
    }

    List<Span> spans(String role) {
        return parts.stream()
                .filter(part -> part.role().equals(role))
                .map(Part::span)
                .toList();
    }

    List<String> words(String role) {
        return spans(role).stream().map(span -> span.in(text)).toList();
    }
}
