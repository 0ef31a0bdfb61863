package org.onrecord.app.view;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.model.Dateline;
import org.onrecord.model.Metadata;

/** What is known of an article, as it stands above it: outlet, authors, time, dateline. */
final class Heading {

    private Heading() {}

    /** The facts that are known, each as words for a reader; may be empty. */
    static List<String> facts(Metadata metadata) {
        var facts = new ArrayList<String>();
        metadata.outlet().ifPresent(facts::add);
        if (!metadata.byline().isEmpty()) {
            facts.add(String.join(", ", metadata.byline()));
        }
        metadata.published()
                .map(Heading::time)
                .or(() -> metadata.publishedOn().map(Heading::date))
                .ifPresent(facts::add);
        metadata.dateline().ifPresent(dateline -> facts.add(dateline(dateline)));
        return facts;
    }

    /** "14 June 2024, 23:40 UTC+04:00". Spelled here: the formatters of java.time load locale data for 50 ms. */
    private static String time(OffsetDateTime time) {
        var day = date(time.toLocalDate());
        var zone =
                time.getOffset().equals(ZoneOffset.UTC) ? "" : time.getOffset().getId();
        return day + ", " + twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute()) + " UTC" + zone;
    }

    private static String date(LocalDate date) {
        return day(MonthDay.from(date)) + " " + date.getYear();
    }

    static String dateline(Dateline dateline) {
        return dateline.day().map(day -> dateline.place() + ", " + day(day)).orElse(dateline.place());
    }

    private static String day(MonthDay day) {
        var month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
