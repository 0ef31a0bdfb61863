package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Party;
import org.onrecord.link.Print.Mark;
import org.onrecord.model.Attribution;
import org.onrecord.model.Record;
import org.onrecord.model.Span;

/** Finds the words of an article that name the wire, the release or the interview that it comes from. */
final class MarkFinder {

    /** A line longer than this is a paragraph, not one of the lines above and below a story. */
    private static final int LONGEST_LINE = 160;

    /** No mark before a story's text is longer. */
    private static final int LONGEST_OPENING = 120;

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    private final MarkPatterns patterns;
    private final PrintedNames names = new PrintedNames();

    MarkFinder(MarkPatterns patterns) {
        this.patterns = patterns;
    }

    /** The marks, in the order of the text. Marks of the printing outlet itself are among them: "told Meridian Radio". */
    List<Mark> marks(Record record, Optional<Party> outlet) {
        var found = new LinkedHashMap<String, Mark>();
        var line = LINE.matcher(record.article().text());
        while (line.find()) {
            for (var row : patterns.of(MarkPatterns.Kind.WIRE)) {
                wires(row, line, record, outlet).forEach(mark -> found.putIfAbsent(key(mark), mark));
            }
            for (var row : patterns.of(MarkPatterns.Kind.RELEASE)) {
                releases(row, line, record).forEach(mark -> found.putIfAbsent(key(mark), mark));
            }
        }
        return found.values().stream().sorted(Comparator.comparing(Mark::span)).toList();
    }

    private static String key(Mark mark) {
        return mark.kind() + " " + mark.party().key() + (mark.kind() == DependenceKind.WIRE ? "" : " " + mark.span());
    }

    private List<Mark> wires(MarkPatterns.Row row, Matcher line, Record record, Optional<Party> outlet) {
        var words = line.group();
        boolean isLine = row.place() == MarkPatterns.Place.LINE;
        if (isLine && words.length() > LONGEST_LINE) {
            return List.of();
        }
        var match = row.pattern()
                .matcher(
                        row.place() == MarkPatterns.Place.OPENING && words.length() > LONGEST_OPENING
                                ? words.substring(0, LONGEST_OPENING)
                                : words);
        var marks = new ArrayList<Mark>();
        if (match.find()) {
            for (var party : names.outlets(match.group("outlet"), record)) {
                if (!outlet.map(Party::key).equals(Optional.of(party.key()))) {
                    marks.add(mark(party, DependenceKind.WIRE, line.start(), match));
                }
            }
        }
        return marks;
    }

    private List<Mark> releases(MarkPatterns.Row row, Matcher line, Record record) {
        var marks = new ArrayList<Mark>();
        var match = row.pattern().matcher(line.group());
        while (match.find()) {
            var party = match.namedGroups().containsKey("outlet")
                    ? names.beginning(match.group("outlet"), record)
                    : speaker(new Span(line.start() + match.start(), line.start() + match.end()), record);
            party.ifPresent(one -> marks.add(mark(one, DependenceKind.RELEASE, line.start(), match)));
        }
        return marks;
    }

    private static Mark mark(Party party, DependenceKind kind, int begin, Matcher match) {
        return new Mark(
                party,
                kind,
                new Span(begin + match.start(), begin + match.end()),
                match.group().strip());
    }

    /** Who gave out the release: the source of the statement whose words are about the mark, where it is named. */
    private static Optional<Party> speaker(Span mark, Record record) {
        return record.attributions().stream()
                .filter(attribution -> extent(attribution)
                        .filter(span -> span.overlaps(mark)
                                && sentence(mark, record).filter(span::overlaps).isPresent())
                        .isPresent())
                .flatMap(attribution -> attribution.source().spans().stream())
                .filter(source -> sentence(mark, record)
                        .filter(one -> one.contains(source))
                        .isPresent())
                .flatMap(source -> record.cast().outermost(source).stream())
                .map(Party::of)
                .filter(Party::isSameEverywhere)
                .findFirst();
    }

    private static Optional<Span> sentence(Span mark, Record record) {
        return record.analysis().sentences().stream()
                .map(record.analysis()::span)
                .filter(sentence -> sentence.contains(mark))
                .findFirst();
    }

    private static Optional<Span> extent(Attribution attribution) {
        var spans = new ArrayList<>(attribution.content());
        spans.addAll(attribution.source().spans());
        spans.addAll(attribution.cue().spans());
        return spans.stream()
                .reduce((one, other) ->
                        new Span(Math.min(one.begin(), other.begin()), Math.max(one.end(), other.end())));
    }
}
