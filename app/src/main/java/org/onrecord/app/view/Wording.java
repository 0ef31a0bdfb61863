package org.onrecord.app.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.Attribution;
import org.onrecord.model.Source;
import org.onrecord.model.Span;
import org.onrecord.model.Style;

/** The words of an attribution, on one line. */
final class Wording {

    static final String NOBODY = "(nobody named)";
    private static final String GAP = " … ";

    private final String text;

    Wording(String text) {
        this.text = text;
    }

    String source(Source source) {
        return source.spans().isEmpty() ? NOBODY : words(source.spans());
    }

    /** The name of a source, where its words leave it open: "he" is Ann Lee. */
    Optional<String> name(Source source) {
        return source.name().filter(name -> !source(source).contains(name));
    }

    String cue(Attribution attribution) {
        return words(attribution.cue().spans());
    }

    String content(Attribution attribution) {
        return words(attribution.content());
    }

    static String style(Style style) {
        return style.name().toLowerCase(Locale.ROOT);
    }

    private String words(List<Span> spans) {
        var words = new StringBuilder();
        for (var span : spans) {
            words.append(words.isEmpty() ? "" : GAP);
            append(Printable.of(span.in(text)).strip(), words);
        }
        return words.toString();
    }

    /** Words on one line, every run of white space as one space. */
    static String oneLine(String words) {
        var line = new StringBuilder();
        append(Printable.of(words).strip(), line);
        return line.toString();
    }

    private static void append(String words, StringBuilder line) {
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit != ' ' || !space) {
                line.append(unit);
            }
            space = unit == ' ';
        }
    }
}
