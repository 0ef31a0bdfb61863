package org.onrecord.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.lexicon.Lexicon;

/** Reads lines that say when an article was published: "Published 3:05 p.m. EST, June 14, 2024". */
final class TimestampReader {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final int NOON = 12;

    private final HeadWords words;
    private final Pattern cue;
    private final Pattern filler;
    private final List<Form> dates = new ArrayList<>();
    private final List<Form> times = new ArrayList<>();
    private final List<Form> zones = new ArrayList<>();

    /** One way to print a date, a time or a zone. */
    private record Form(String name, Pattern pattern) {}

    /** Where a form was found, and what it says. */
    private record Found<T>(T value, int begin, int end) {}

    /**
     * A line with a date.
     *
     * @param published when; empty unless day, time and offset from UTC all stand there
     * @param day on which day, where it can be told
     * @param update whether it is the time of a change only
     * @param timed whether a time of day stands there
     * @param rest what else stands there; may be empty
     */
    record Timestamp(
            Optional<OffsetDateTime> published, Optional<LocalDate> day, boolean update, boolean timed, String rest) {}

    TimestampReader(HeadWords words) {
        this.words = words;
        this.cue = words.pattern(
                "(?:(?<![\\p{L}\\p{N}])|(?<=\\p{L})(?=(?-i:Updated|Published)))(?:(?<update>%update-cue%)|%date-cue%)(?![\\p{L}\\p{N}])");
        this.filler = words.pattern("(?<![\\p{L}\\p{N}])(?:%ago%|%filler%)(?![\\p{L}\\p{N}])");
        for (var row : Lexicon.rows("dates.tsv", 5)) {
            var forms = switch (row.get(1)) {
                case "date" -> dates;
                case "time" -> times;
                case "zone" -> zones;
                default ->
                    throw new IllegalStateException("lexicons/dates.tsv: " + row.get(1) + "; write date, time or zone");
            };
            forms.add(new Form(row.get(0), words.pattern(row.get(2))));
        }
    }

    /** What a line says, if a date with its year stands in it. */
    Optional<Timestamp> read(String line) {
        var rest = new StringBuilder();
        Optional<Timestamp> best = Optional.empty();
        var timed = false;
        for (var part : parts(line)) {
            var read = readPart(part);
            if (read.isEmpty()) {
                rest.append(' ').append(part);
                continue;
            }
            rest.append(' ').append(read.get().rest());
            timed |= read.get().timed();
            if (best.isEmpty() || (best.get().update() && !read.get().update())) {
                best = read;
            }
        }
        var other = filler.matcher(cue.matcher(rest).replaceAll(" ")).replaceAll(" ");
        var whole = timed;
        return best.map(date -> new Timestamp(
                date.published(),
                date.day(),
                date.update(),
                whole,
                MARKS.matcher(other).replaceAll(" ").strip().isEmpty() ? "" : other.strip()));
    }

    /** The line, cut before each word such as "Updated"; each part tells of one moment. */
    private List<String> parts(String line) {
        var parts = new ArrayList<String>();
        var begin = 0;
        for (var match = cue.matcher(line); match.find(); ) {
            if (match.start() > begin && dated(line.substring(begin, match.start()))) {
                parts.add(line.substring(begin, match.start()));
                begin = match.start();
            }
        }
        parts.add(line.substring(begin));
        return parts;
    }

    private boolean dated(String part) {
        return dates.stream().anyMatch(form -> form.pattern().matcher(part).find());
    }

    private Optional<Timestamp> readPart(String part) {
        var form =
                dates.stream().filter(any -> any.pattern().matcher(part).find()).findFirst();
        if (form.isEmpty()) {
            return Optional.empty();
        }
        var dateMatch = form.get().pattern().matcher(part);
        dateMatch.find();
        // What was read is blanked out, so that no figure is read twice and places in the line stay where they are.
        var left = new StringBuilder(part);
        blank(left, dateMatch.start(), dateMatch.end());
        var time = firstTime(left.toString());
        Optional<Found<ZoneId>> zone = Optional.empty();
        if (time.isPresent()) {
            // The zone is looked for with the time still there ("23:40Z"), then both are taken out.
            zone = zoneAfter(left.toString(), time.get().end());
            blank(left, time.get().begin(), time.get().end());
            zone.ifPresent(found -> blank(left, found.begin(), found.end()));
        }
        var day = day(dateMatch.toMatchResult());
        var published = moment(day, time.map(Found::value), zone.map(Found::value));
        var cueMatch = cue.matcher(part);
        var update = cueMatch.find() && cueMatch.group("update") != null;
        return Optional.of(new Timestamp(
                published, day, update, time.isPresent(), dropT(left).toString()));
    }

    /** Takes out the "T" that stands alone between what was a date and a time. */
    private static StringBuilder dropT(StringBuilder left) {
        var at = left.indexOf(" T ");
        if (at >= 0) {
            left.setCharAt(at + 1, ' ');
        }
        return left;
    }

    private Optional<Found<LocalTime>> firstTime(String part) {
        for (var form : times) {
            var match = form.pattern().matcher(part);
            while (match.find()) {
                var time = time(match.toMatchResult());
                if (time.isPresent()) {
                    return Optional.of(new Found<>(time.get(), match.start(), match.end()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found<ZoneId>> zoneAfter(String part, int begin) {
        for (var form : zones) {
            var match = form.pattern().matcher(part);
            // Only blanks and an opening bracket may stand between a time and its zone.
            if (match.find(begin) && part.substring(begin, match.start()).matches("[\\s(\\[,]*")) {
                return zone(match.toMatchResult()).map(id -> new Found<>(id, match.start(), match.end()));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(MatchResult match) {
        try {
            var year = Integer.parseInt(match.group("year"));
            var first = group(match, "first");
            if (first != null) {
                return figures(year, Integer.parseInt(first), Integer.parseInt(match.group("second")));
            }
            var name = group(match, "monthname");
            var month = name == null ? Integer.parseInt(match.group("month")) : words.month(name);
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(match.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A date in figures is known only where one of the two cannot be a month, or where both are the same. */
    private static Optional<LocalDate> figures(int year, int first, int second) {
        if (first > NOON || first == second) {
            return Optional.of(LocalDate.of(year, second, first));
        }
        return second > NOON ? Optional.of(LocalDate.of(year, first, second)) : Optional.empty();
    }

    private static Optional<LocalTime> time(MatchResult match) {
        var hour = Integer.parseInt(match.group("hour"));
        var half = group(match, "half");
        if (half != null) {
            if (hour < 1 || hour > NOON) {
                return Optional.empty();
            }
            hour = hour % NOON + (half.charAt(0) == 'p' || half.charAt(0) == 'P' ? NOON : 0);
        }
        return Optional.of(LocalTime.of(hour, number(match, "minute"), number(match, "second")));
    }

    private Optional<ZoneId> zone(MatchResult match) {
        try {
            var name = group(match, "zone");
            if (name != null) {
                return Optional.of(ZoneId.of(words.zone(name)));
            }
            var sign = "+".equals(match.group("sign")) ? 1 : -1;
            return Optional.of(
                    ZoneOffset.ofHoursMinutes(sign * number(match, "hours"), sign * number(match, "minutes")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> moment(
            Optional<LocalDate> day, Optional<LocalTime> time, Optional<ZoneId> zone) {
        if (day.isEmpty() || time.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        }
        var local = LocalDateTime.of(day.get(), time.get());
        return Optional.of(local.atZone(zone.get()).toOffsetDateTime());
    }

    private static int number(MatchResult match, String group) {
        var digits = group(match, group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable String group(MatchResult match, String group) {
        return match.namedGroups().containsKey(group) ? match.group(group) : null;
    }

    private static void blank(StringBuilder text, int begin, int end) {
        for (var at = begin; at < end; at++) {
            text.setCharAt(at, ' ');
        }
    }
}
