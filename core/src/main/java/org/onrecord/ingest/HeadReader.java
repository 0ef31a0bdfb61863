package org.onrecord.ingest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.onrecord.ingest.FurnitureLines.Place;
import org.onrecord.ingest.Lines.Line;
import org.onrecord.model.Dateline;
import org.onrecord.model.Metadata;
import org.onrecord.model.Span;

/** Reads what stands around a story: title, byline, outlet, time and dateline, and which parts of the text are furniture. */
final class HeadReader {

    /** So many lines may stand above a story. */
    private static final int HEAD_LINES = 30;

    /** So many lines that say nothing (a subtitle, a caption) may stand between the title and a byline or date. */
    private static final int GAP = 2;

    /** A line longer than this is a paragraph of the story: the head ends above it. */
    private static final int LONGEST_GAP = 200;

    /** A line shorter than this is no paragraph that could begin with a dateline. */
    private static final int SHORTEST_PARAGRAPH = 60;

    /** A dateline stands at one of the first paragraphs: an abstract may come before it. */
    private static final int PARAGRAPHS = 3;

    /** So much of a paragraph is looked at for a dateline at its start and an outlet at its close. */
    private static final int REACH = 400;

    private static final int FOOT_LINES = 15;

    /** A title and what stands below it without a blank line take at most so many lines. */
    private static final int TITLE_LINES = 3;

    /** Marks around a title that are not of it: "# Norland votes", "Norland votes;". */
    private static final Pattern TITLE_MARKS = Pattern.compile("^[#*]+ +|[;* ]+$");

    private final FurnitureLines furnitureLines;
    private final HeadLineReader headLines;
    private final DatelineReader datelines;
    private final OutletCues outlets;
    private final PersonNames persons;

    HeadReader() {
        var words = new HeadWords();
        var known = new Outlets();
        persons = new PersonNames(words, known);
        furnitureLines = new FurnitureLines(words);
        datelines = new DatelineReader(words, persons, known);
        outlets = new OutletCues(words, known, new OutletNames(words, known));
        headLines = new HeadLineReader(words, known, persons, furnitureLines, outlets);
    }

    /**
     * What was found.
     *
     * @param metadata what the text says of itself
     * @param furniture in order, without overlaps
     */
    record Head(Metadata metadata, List<Span> furniture) {

        Head {
            furniture = List.copyOf(furniture);
        }
    }

    /** What a text says of itself. */
    Head read(String text) {
        return new Reading(text, Lines.of(text)).head();
    }

    /** The persons that a line names which says who wrote an article; empty where it is none. */
    List<String> authors(String line) {
        return headLines.read(line, Place.HEAD, false).map(HeadLine::byline).orElse(List.of());
    }

    /** The reading of one text, and what it found so far. */
    private final class Reading {

        private final String text;
        private final List<Line> lines;
        private final TreeSet<Span> furniture = new TreeSet<>();
        private final Set<String> byline = new LinkedHashSet<>();
        private Optional<String> title = Optional.empty();
        private Optional<String> outlet = Optional.empty();
        private Optional<OffsetDateTime> published = Optional.empty();
        private Optional<OffsetDateTime> updated = Optional.empty();
        private Optional<LocalDate> day = Optional.empty();
        private Optional<Dateline> dateline = Optional.empty();

        Reading(String text, List<Line> lines) {
            this.text = text;
            this.lines = lines;
        }

        Head head() {
            var story = readAbove();
            readFirstParagraphs(story);
            var foot = readBelow(story);
            lines.subList(story, foot).stream()
                    .filter(line -> line.span().length() <= FurnitureLines.LONGEST)
                    .filter(line -> furnitureLines.has(line.in(text), Place.WITHIN))
                    .forEach(line -> furniture.add(line.span()));
            var metadata = new Metadata(title, outlet, List.copyOf(byline), published.or(() -> updated), dateline)
                    .withDay(day);
            return new Head(metadata, isAll(furniture) ? List.of() : List.copyOf(furniture));
        }

        /** Whether nothing else would be left to read; then it is no furniture after all. */
        private boolean isAll(Set<Span> spans) {
            var total = lines.stream().mapToLong(line -> line.span().length()).sum();
            return spans.stream().mapToLong(Span::length).sum() == total;
        }

        /** Reads the lines above the story; gives the index of the story's first line. */
        private int readAbove() {
            var story = 0;
            var mayBeTitle = true;
            for (var at = 0; at < Math.min(lines.size(), HEAD_LINES) && at - story <= GAP; at++) {
                var line = headLine(at, mayBeTitle);
                if (line.isPresent() && (at == story || line.get().isSure())) {
                    take(at, line.get());
                    story = at + 1;
                } else if (mayBeTitle && isTitle(at)) {
                    var suffix = outlets.inTitle(line(at));
                    var words = line(at).substring(
                                    0, suffix.map(OutletCues.Found::begin).orElse(line(at).length()));
                    title = Optional.of(TITLE_MARKS.matcher(words).replaceAll(""));
                    outlet = outlet.or(() -> suffix.map(OutletCues.Found::outlet));
                    mayBeTitle = false;
                    story = at + 1;
                } else if (lines.get(at).span().length() > LONGEST_GAP
                        || filed(at).isPresent()) {
                    break;
                } else {
                    mayBeTitle = mayBeTitle && line.isPresent();
                }
            }
            return story;
        }

        private Optional<HeadLine> headLine(int at, boolean first) {
            var read = headLines.read(line(at), Place.HEAD, first);
            if (read.isPresent()) {
                return read;
            }
            var names = bareByline(at, first);
            if (!names.isEmpty()) {
                return Optional.of(HeadLine.named(HeadLine.Kind.BYLINE, names, Optional.empty()));
            }
            var paper = bareOutlet(at, first);
            if (paper.isPresent()) {
                return Optional.of(HeadLine.named(HeadLine.Kind.OUTLET, List.of(), paper));
            }
            var belowByline = at > 0
                    && headLines.isRole(line(at))
                    && furniture.contains(lines.get(at - 1).span());
            return belowByline ? Optional.of(HeadLine.FURNITURE) : Optional.empty();
        }

        /** Bare names that are a byline: they stand twice, or, below the title, beside a line that tells what they are. */
        private List<String> bareByline(int at, boolean first) {
            var line = line(at);
            var before = at > 0 ? line(at - 1) : "";
            var after = at + 1 < lines.size() ? line(at + 1) : "";
            var names = persons.bareNames(line);
            return line.equals(before)
                            || line.equals(after)
                            || (!first && (tells(before, names) || tells(after, names) || headLines.isRole(after)))
                    ? names
                    : List.of();
        }

        /** The bare name of an outlet that is not known, below the title and beside a date or a byline: "Norland Times". */
        private Optional<String> bareOutlet(int at, boolean first) {
            var above = at > 0 ? line(at - 1) : "";
            var below = at + 1 < lines.size() ? line(at + 1) : "";
            return first
                    ? Optional.empty()
                    : outlets.besideHead(line(at)).filter(name -> isHead(above) || isHead(below));
        }

        private boolean isHead(String line) {
            return headLines
                    .read(line, Place.HEAD, false)
                    .filter(read -> read.kind() == HeadLine.Kind.DATE || read.kind() == HeadLine.Kind.BYLINE)
                    .isPresent();
        }

        /** Whether a line beside bare names tells that they are authors': a date, an outlet, or a byline with these names. */
        private boolean tells(String line, List<String> names) {
            return headLines
                    .read(line, Place.HEAD, false)
                    .filter(read -> read.kind() == HeadLine.Kind.DATE
                            || read.kind() == HeadLine.Kind.OUTLET
                            || read.byline().containsAll(names))
                    .isPresent();
        }

        private boolean isTitle(int at) {
            if (filed(at).isPresent()) {
                return false;
            }
            var next = at + 1 < lines.size() ? Optional.of(lines.get(at + 1)) : Optional.<Line>empty();
            var beforeHead = next.isPresent()
                    && (filed(at + 1).isPresent()
                            || headLine(at + 1, false).filter(HeadLine::isSure).isPresent());
            return TitleJudge.isTitle(
                    new TitleJudge.Case(line(at), isAlone(at), beforeHead, next.map(line -> line.in(text, REACH))));
        }

        /** Whether a blank line follows, at once or after some short lines without a full stop: a long title, a subtitle. */
        private boolean isAlone(int at) {
            for (var line = at; line < Math.min(lines.size(), at + TITLE_LINES); line++) {
                if (lines.get(line).span().length() > LONGEST_GAP
                        || (line > at && line(line).endsWith("."))) {
                    return false;
                }
                if (lines.get(line).closes()) {
                    return true;
                }
            }
            return false;
        }

        /** Reads the dateline, and the outlet that the paragraph with it, or else the first, names at its close. */
        private void readFirstParagraphs(int story) {
            var first = Optional.<Line>empty();
            var seen = 0;
            for (var at = story; at < lines.size() && seen < PARAGRAPHS; at++) {
                var line = Optional.of(lines.get(at));
                var filed = filed(at);
                filed.ifPresent(found -> take(line.get(), found));
                if (filed.isPresent()) {
                    first = line;
                    break;
                }
                if (line.get().span().length() >= SHORTEST_PARAGRAPH) {
                    first = first.isPresent() ? first : line;
                    seen++;
                }
            }
            if (outlet.isEmpty() && first.isPresent()) {
                outlet = outlets.atClose(first.get().endIn(text, REACH), dateline.isPresent());
            }
        }

        private Optional<DatelineReader.Filed> filed(int at) {
            var line = lines.get(at);
            var start = line.in(text, REACH);
            return datelines
                    .read(start)
                    .filter(filed -> filed.length() == line.span().length()
                            ? filed.day().isPresent() || filed.agency().isPresent()
                            : line.span().length() >= SHORTEST_PARAGRAPH
                                    && start.chars().anyMatch(Character::isLowerCase));
        }

        /** Reads the lines below the story; gives the index of the first of them. */
        private int readBelow(int story) {
            var foot = lines.size();
            while (foot > story && foot > lines.size() - FOOT_LINES) {
                var line = lines.get(foot - 1).span().length() <= FurnitureLines.LONGEST
                        ? headLines.read(line(foot - 1), Place.FOOT, false)
                        : Optional.<HeadLine>empty();
                if (line.isEmpty()) {
                    break;
                }
                take(foot - 1, line.get());
                foot--;
            }
            return foot;
        }

        private void take(int at, HeadLine line) {
            furniture.add(lines.get(at).span());
            byline.addAll(line.byline());
            outlet = outlet.or(line::outlet);
            published = published.or(line::published);
            updated = updated.or(line::updated);
            day = day.or(line::day);
        }

        private void take(Line line, DatelineReader.Filed filed) {
            var begin = line.span().begin();
            var span = new Span(begin, begin + filed.length());
            furniture.add(span);
            dateline = filed.place().map(place -> new Dateline(span, place, filed.day()));
            outlet = outlet.or(filed::agency);
        }

        private String line(int at) {
            return lines.get(at).in(text, FurnitureLines.LONGEST + 1);
        }
    }
}
