package org.onrecord.app.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.app.store.ClaimQuery;
import org.onrecord.app.store.Day;
import org.onrecord.model.EventType;

/**
 * What stands in the search box: words, and filters as {@code from:IRN to:RUS type:AID denied:yes since:2024-01}. A value that holds
 * spaces stands in quotation marks: {@code from:"Ann Lee"}.
 */
final class SearchLine {

    private static final Pattern PART = Pattern.compile("(?:([a-z-]+):)?(\"[^\"]*\"?|\\S+)");
    private static final List<String> FILTERS =
            List.of("from", "to", "source", "type", "since", "until", "as-of", "denied", "contested");

    private final Map<String, String> filters = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    /** What is asked by a line. Throws nothing: what is wrong with it is told by {@link #query}. */
    SearchLine(String line) {
        var parts = PART.matcher(line);
        while (parts.find()) {
            var filter = parts.group(1);
            if (filter != null && FILTERS.contains(filter)) {
                filters.put(filter, parts.group(2).replace("\"", ""));
            } else {
                words.add(parts.group());
                if (filter != null && !parts.group(2).startsWith("//")) {
                    unknown.add(filter);
                }
            }
        }
    }

    /** Whether nothing is asked. */
    boolean isEmpty() {
        return filters.isEmpty() && words.isEmpty();
    }

    /**
     * The search.
     *
     * @throws Problem where a filter has no such value
     */
    ClaimQuery query(int limit) {
        if (!unknown.isEmpty()) {
            throw Problem.wrong("there is no filter '" + unknown.getFirst() + ":'; filters are "
                    + String.join(":, ", FILTERS) + ":, and words with a colon stand in quotation marks");
        }
        return new ClaimQuery(
                String.join(" ", words),
                text("from"),
                text("to"),
                text("source"),
                text("type").map(SearchLine::type),
                text("since").map(day -> day("since", day).from()),
                text("until").map(day -> day("until", day).until()),
                text("as-of").map(day -> day("as-of", day).until()),
                isOn("denied"),
                isOn("contested"),
                limit);
    }

    private Optional<String> text(String filter) {
        return Optional.ofNullable(filters.get(filter)).filter(value -> !value.isBlank());
    }

    private boolean isOn(String filter) {
        return text(filter)
                .map(value -> switch (value.toLowerCase(Locale.ROOT)) {
                    case "yes", "true", "1" -> true;
                    case "no", "false", "0" -> false;
                    default ->
                        throw Problem.wrong("write " + filter + ":yes or " + filter + ":no, not '" + value + "'");
                })
                .orElse(false);
    }

    private static EventType type(String name) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Problem.wrong("there is no type '" + name + "'; types are "
                        + Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** A day, or a month, as {@code 2024-01}. */
    private static Day day(String filter, String written) {
        try {
            if (written.length() == "2024-01".length()) {
                var month = YearMonth.parse(written);
                Instant from = Day.parse(month.atDay(1).toString()).from();
                return new Day(from, Day.parse(month.atEndOfMonth().toString()).until());
            }
            return Day.parse(written);
        } catch (DateTimeException e) {
            throw Problem.wrong(
                    "'" + written + "' is no day; write it like " + filter + ":2024-06-14 or " + filter + ":2024-06");
        }
    }
}
