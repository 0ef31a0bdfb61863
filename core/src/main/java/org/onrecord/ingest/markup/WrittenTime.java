package org.onrecord.ingest.markup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon;

/**
 * Reads times as machines write them: ISO 8601 ({@code 2031-06-20T23:05:00+02:00}) and RFC 822 ({@code Fri, 20 Jun 2031 23:05:00
 * +0200}). A time without its zone may be a day off; it is none.
 */
public final class WrittenTime {

    private static final Pattern ISO = Pattern.compile(
            "(?<year>\\d{4})-?(?<month>\\d\\d)-?(?<day>\\d\\d)[T ]\\s*(?<hour>\\d\\d):?(?<minute>\\d\\d)(?::?(?<second>\\d\\d)"
                    + "(?:[.,]\\d{1,9})?)?\\s*(?<zone>[A-Za-z]{1,5}|[+-]\\d\\d(?::?\\d\\d)?)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?=$|[T ])");
    private static final Pattern MAIL = Pattern.compile(
            "(?:[A-Za-z]{3,9},?\\s+)?(?<day>\\d{1,2})[\\s-](?<month>[A-Za-z]{3,9})[\\s-](?<year>\\d{4}|\\d\\d)\\s+"
                    + "(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d))?\\s*(?<zone>[A-Za-z]{1,5}|[+-]\\d\\d:?\\d\\d)");

    /** RFC 822 writes two figures of a year: below this they are of this century. */
    private static final int CENTURY_TURNS = 70;

    private static final int LONGEST = 60;

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, String> ZONES = new HashMap<>();

    static {
        for (var row : Lexicon.rows("months.tsv", 2)) {
            Lexicon.words(row.get(1))
                    .forEach(name -> MONTHS.put(name.toLowerCase(Locale.ROOT), Integer.valueOf(row.get(0))));
        }
        ZONES.putAll(Lexicon.values("zones.tsv"));
        ZONES.put("Z", "Z");
        ZONES.put("UT", "Z");
    }

    private WrittenTime() {}

    /** The moment that is written, with its offset; empty where no whole time with its zone stands there. */
    public static Optional<OffsetDateTime> read(String written) {
        var text = written.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        for (var form : new Pattern[] {ISO, MAIL}) {
            var match = form.matcher(text);
            if (match.matches()) {
                return moment(match.toMatchResult());
            }
        }
        return Optional.empty();
    }

    /** The day that is written, with or without a time; empty where no whole date stands there first. */
    public static Optional<LocalDate> day(String written) {
        var match = DAY.matcher(written.strip());
        try {
            return match.lookingAt() ? Optional.of(LocalDate.parse(match.group())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> moment(MatchResult match) {
        try {
            var zone = zone(match.group("zone"));
            var month = month(match.group("month"));
            if (zone.isEmpty() || month.isEmpty()) {
                return Optional.empty();
            }
            var second = match.group("second");
            var local = LocalDateTime.of(
                    year(match.group("year")),
                    month.get(),
                    Integer.parseInt(match.group("day")),
                    Integer.parseInt(match.group("hour")),
                    Integer.parseInt(match.group("minute")),
                    second == null ? 0 : Integer.parseInt(second));
            return Optional.of(local.atZone(zone.get()).toOffsetDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Optional.of(Integer.valueOf(written))
                : Optional.ofNullable(MONTHS.get(written.toLowerCase(Locale.ROOT)));
    }

    private static int year(String written) {
        var year = Integer.parseInt(written);
        return written.length() > 2 ? year : year + (year < CENTURY_TURNS ? 2000 : 1900);
    }

    private static Optional<ZoneId> zone(String written) {
        if (Character.isLetter(written.charAt(0))) {
            return Optional.ofNullable(ZONES.get(written.toUpperCase(Locale.ROOT)))
                    .map(ZoneId::of);
        }
        return Optional.of(ZoneId.of(written));
    }
}
