package org.onrecord.app.view;

import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;
import org.onrecord.model.Cast;
import org.onrecord.model.Cue;
import org.onrecord.model.Dateline;
import org.onrecord.model.Metadata;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;
import org.onrecord.model.Record;
import org.onrecord.model.Source;
import org.onrecord.model.Span;
import org.onrecord.model.Style;
import org.onrecord.model.Token;
import org.onrecord.model.Word;

/** An article made by hand, with all that a view must show: nested, split and sourceless attributions, furniture, wide letters. */
final class Example {

    static final String TEXT = """
            Ostmark wants a bridge, minister says

            By Ann Lee
            PORTSUND, June 14. The old bridge is closed, Tom Ek, the transport minister of Ostmark, said on Friday.

            "We will build a new one, the 東京 of bridges," he told reporters. "It will be 🌉 wide."

            The Norland Times reported that Mara Sund had confirmed that the money was there.

            It was denied that tolls would rise.
            """;

    static final Metadata METADATA = new Metadata(
            Optional.of("Ostmark wants a bridge, minister says"),
            Optional.of("Norland Post"),
            List.of("Ann Lee"),
            Optional.of(OffsetDateTime.parse("2024-06-14T23:40+04:00")),
            Optional.of(new Dateline(span("PORTSUND, June 14."), "Portsund", Optional.of(MonthDay.of(6, 14)))));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

    private Example() {}

    static Record record() {
        var minister = attribution(
                List.of("Tom Ek, the transport minister of Ostmark"),
                Optional.of("Tom Ek"),
                List.of("said"),
                List.of("The old bridge is closed"),
                Style.INDIRECT,
                Optional.empty());
        var he = attribution(
                List.of("he"),
                Optional.of("Tom Ek"),
                List.of("told"),
                List.of("\"We will build a new one, the 東京 of bridges,\"", "\"It will be 🌉 wide.\""),
                Style.DIRECT,
                Optional.empty());
        var outlet = attribution(
                List.of("The Norland Times"),
                Optional.of("The Norland Times"),
                List.of("reported"),
                List.of("that Mara Sund had confirmed that the money was there"),
                Style.INDIRECT,
                Optional.empty());
        var within = attribution(
                List.of("Mara Sund"),
                Optional.of("Mara Sund"),
                List.of("had confirmed"),
                List.of("that the money was there"),
                Style.INDIRECT,
                Optional.of(outlet));
        var nobody = attribution(
                List.of(),
                Optional.empty(),
                List.of("was denied"),
                List.of("that tolls would rise"),
                Style.INDIRECT,
                Optional.empty());
        return record(TEXT, METADATA, List.of(minister, he, outlet, within, nobody));
    }

    static Reading reading() {
        return new Reading(1, "bridge.txt", record());
    }

    /** A reading of a text of which nothing is known and in which nobody says anything. */
    static Reading silent(String text) {
        return new Reading(1, "silent.txt", record(text, Metadata.NONE, List.of()));
    }

    static Record record(String text, Metadata metadata, List<Attribution> attributions) {
        var furniture = text.equals(TEXT) ? List.of(span("By Ann Lee"), span("PORTSUND, June 14.")) : List.<Span>of();
        return new Record(
                Article.of(text, metadata, furniture),
                analysis(text),
                attributions,
                Cast.NOBODY,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Attribution attribution(
            List<String> source,
            Optional<String> name,
            List<String> cue,
            List<String> content,
            Style style,
            Optional<Attribution> within) {
        return new Attribution(
                new Source(spans(source), name), new Cue(spans(cue), cue.getFirst()), spans(content), style, within);
    }

    private static List<Span> spans(List<String> words) {
        return words.stream().map(Example::span).toList();
    }

    static Span span(String words) {
        int begin = Pattern.compile("(?<!\\p{L})" + Pattern.quote(words))
                .matcher(TEXT)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the example: " + words))
                .start();
        return new Span(begin, begin + words.length());
    }

    /** A sentence per line; every word hangs on the first one. */
    private static Analysis analysis(String text) {
        var tokens = new ArrayList<Token>();
        var sentences = new ArrayList<Range>();
        var names = new ArrayList<Name>();
        int begin = 0;
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            int at = matcher.start();
            boolean line = at == 0 || text.charAt(at - 1) == '\n';
            boolean space = at == 0 || Character.isWhitespace(text.charAt(at - 1));
            if (line && !tokens.isEmpty()) {
                sentences.add(new Range(begin, tokens.size()));
                begin = tokens.size();
            }
            if (matcher.group().equals("Ek")) {
                names.add(new Name(new Range(tokens.size() - 1, tokens.size() + 1), NameKind.PERSON));
            }
            var word = new Word(matcher.group(), new Span(at, matcher.end()), space, line);
            boolean root = tokens.size() == begin;
            tokens.add(new Token(word, "X", "FW", matcher.group(), begin, root ? "root" : "dep", 0.25));
        }
        if (begin < tokens.size()) {
            sentences.add(new Range(begin, tokens.size()));
        }
        return new Analysis(tokens, sentences, names, List.of(), List.of(), List.of());
    }
}
