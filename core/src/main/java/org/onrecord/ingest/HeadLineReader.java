package org.onrecord.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.ingest.FurnitureLines.Place;
import org.onrecord.ingest.HeadLine.Kind;
import org.onrecord.ingest.TimestampReader.Timestamp;

/** Reads one line of a text as a line above or below the story, if it can be one. */
final class HeadLineReader {

    /** "Iran Materials", before a date, has few words. */
    private static final int LABEL_WORDS = 5;

    private static final int SECTION_WORDS = 4;

    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}@]+|[^\\p{L}\\p{N}.)]+$");
    private static final Pattern PARTED = Pattern.compile("[|•·,–—-]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.'’]+");

    private final HeadWords words;
    private final TimestampReader dates;
    private final BylineReader bylines;
    private final OutletCues outlets;
    private final FurnitureLines furniture;
    private final PersonNames persons;
    private final Pattern role;

    HeadLineReader(HeadWords words, Outlets known, PersonNames persons, FurnitureLines furniture, OutletCues outlets) {
        this.words = words;
        this.dates = new TimestampReader(words);
        this.bylines = new BylineReader(words, persons, new OutletNames(words, known));
        this.outlets = outlets;
        this.furniture = furniture;
        this.persons = persons;
        this.role = words.pattern("%rolewords%(?: (?:of|for|in) (?:the )?%region%)?");
    }

    /**
     * What a line says.
     *
     * @param place where in the text it stands
     * @param first whether no title was seen yet: what could be a title is then none of these lines
     */
    Optional<HeadLine> read(String line, Place place, boolean first) {
        if (line.length() > FurnitureLines.LONGEST) {
            return Optional.empty();
        }
        var plain = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        var byline = bylines.read(plain, first || place == Place.FOOT);
        if (byline.isPresent()) {
            return Optional.of(HeadLine.named(
                    Kind.BYLINE, byline.get().names(), byline.get().outlet()));
        }
        var outlet = outlets.inLine(plain);
        if (outlet.isPresent()) {
            return Optional.of(HeadLine.named(Kind.OUTLET, List.of(), outlet));
        }
        if (furniture.has(line, place) || (place == Place.HEAD && isSection(plain))) {
            return Optional.of(HeadLine.FURNITURE);
        }
        return dates.read(line).flatMap(date -> dateLine(line, date, first || place == Place.FOOT));
    }

    /** Whether a line says what the author named above it is: "Political Editor". */
    boolean isRole(String line) {
        return line.length() <= FurnitureLines.LONGEST && role.matcher(line).matches();
    }

    private Optional<HeadLine> dateLine(String line, Timestamp date, boolean first) {
        var rest = MARKS.matcher(date.rest()).replaceAll("");
        Optional<HeadLine> other = rest.isEmpty() || furniture.has(rest, Place.HEAD) || isSection(rest)
                ? Optional.of(HeadLine.FURNITURE)
                : bylineOrOutlet(line, rest).or(() -> label(rest, date, first));
        return other.map(found -> new HeadLine(
                Kind.DATE,
                found.byline(),
                found.outlet(),
                date.update() ? Optional.empty() : date.published(),
                date.day(),
                date.update() ? date.published() : Optional.empty()));
    }

    private Optional<HeadLine> bylineOrOutlet(String line, String rest) {
        var byline = bylines.read(rest, false);
        if (byline.isPresent()) {
            return byline.map(found -> HeadLine.named(Kind.BYLINE, found.names(), found.outlet()));
        }
        var outlet = outlets.inLine(rest).or(() -> outlets.besideHead(rest)); // the date stands beside it
        if (outlet.isPresent()) {
            return Optional.of(HeadLine.named(Kind.OUTLET, List.of(), outlet));
        }
        // "Ann Lee | 14 June 2024" names an author; "Norland Affairs 14 June 2024" need not.
        return persons.isBareName(rest) && PARTED.matcher(line).find()
                ? Optional.of(HeadLine.named(Kind.BYLINE, List.of(rest), Optional.empty()))
                : Optional.empty();
    }

    /** "Iran Materials" before "14 June 2024 23:40": a few words, each with a capital. */
    private static Optional<HeadLine> label(String rest, Timestamp date, boolean first) {
        var parts = BETWEEN_WORDS.split(rest, -1);
        if (parts.length > LABEL_WORDS || (first && !date.timed())) {
            return Optional.empty();
        }
        for (var part : parts) {
            if (!part.isEmpty() && Character.isLowerCase(part.codePointAt(0))) {
                return Optional.empty();
            }
        }
        return Optional.of(HeadLine.FURNITURE);
    }

    private boolean isSection(String line) {
        var parts = BETWEEN_WORDS.split(line.replace("&", " ").replace(" and ", " "), -1);
        if (parts.length > SECTION_WORDS) {
            return false;
        }
        for (var part : parts) {
            if (!words.is(part, "section")) {
                return false;
            }
        }
        return true;
    }
}
