package org.onrecord.app.web.page;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Months of UTC, as the search has its days. */
final class Months {

    /** So many fit beside each other. */
    static final int MOST = 24;

    private Months() {}

    static YearMonth of(Instant time) {
        return YearMonth.from(time.atOffset(ZoneOffset.UTC));
    }

    /** Says where months are left out; nothing where none is. */
    static String left(Collection<YearMonth> some) {
        var shown = span(some);
        long before =
                some.stream().distinct().filter(month -> !shown.contains(month)).count();
        return before == 0
                ? ""
                : "Only the last " + MOST + " months are drawn; something is told of " + before
                        + (before == 1 ? " month" : " months") + " before " + shown.getFirst() + ", too.";
    }

    /** All months from the first to the last of some, without a gap: the last {@link #MOST} of them. */
    static List<YearMonth> span(Collection<YearMonth> some) {
        var months = new ArrayList<YearMonth>();
        if (some.isEmpty()) {
            return months;
        }
        var first = some.stream().min(YearMonth::compareTo).orElseThrow();
        var last = some.stream().max(YearMonth::compareTo).orElseThrow();
        var earliest = last.minusMonths(MOST - 1L);
        for (var month = first.isBefore(earliest) ? earliest : first; !month.isAfter(last); ) {
            months.add(month);
            month = month.plusMonths(1);
        }
        return months;
    }
}
