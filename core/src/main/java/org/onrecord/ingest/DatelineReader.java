package org.onrecord.ingest;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon;

/** Reads the dateline with which a first paragraph begins: "NORBURG, March 3 (Reuters) - ". */
final class DatelineReader {

    /** A place in capitals shorter than this is more often an abbreviation: "FBI — Agents …". */
    private static final int SHORTEST_PLACE = 4;

    /** A dateline in small letters without day or agency is one only before a paragraph that goes on for so many characters. */
    private static final int REST = 60;

    private static final Pattern DAY = Pattern.compile("\\d+");
    private static final Pattern DASH = Pattern.compile("(?:^| )(?:[—–-]|--)(?: |$)");

    private static final Pattern POSSESSIVE = Pattern.compile(".*['’][sS]");

    private final HeadWords words;
    private final PersonNames persons;
    private final Outlets outlets;
    private final List<Form> forms;

    private record Form(String needs, Pattern pattern) {}

    /**
     * What a dateline says.
     *
     * @param length how many characters of the paragraph it takes, with its dash
     * @param place the place as printed
     * @param day month and day
     * @param agency the agency in brackets, in its usual name where that is known
     */
    record Filed(int length, Optional<String> place, Optional<MonthDay> day, Optional<String> agency) {}

    DatelineReader(HeadWords words, PersonNames persons, Outlets outlets) {
        this.words = words;
        this.persons = persons;
        this.outlets = outlets;
        this.forms = Lexicon.rows("datelines.tsv", 5).stream()
                .map(row -> new Form(row.get(1), words.pattern(row.get(2))))
                .toList();
    }

    /** What the dateline at the start of a paragraph says, if there is one. */
    Optional<Filed> read(String paragraph) {
        for (var form : forms) {
            var match = form.pattern().matcher(paragraph);
            if (match.lookingAt()) {
                var filed = filed(form, match, paragraph);
                if (filed.isPresent()) {
                    return filed;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Filed> filed(Form form, Matcher match, String paragraph) {
        var place = group(match, "place");
        var agency = group(match, "agency");
        var holds = switch (form.needs()) {
            case "nothing" -> true;
            case "agency" -> agency.flatMap(outlets::named).isPresent();
            case "place" -> place.filter(name -> persons.isPlace(town(name))).isPresent();
            case "rest" -> goesOn(paragraph.substring(match.end()));
            default ->
                throw new IllegalStateException(
                        "lexicons/datelines.tsv: needs " + form.needs() + "; write agency, place, rest or nothing");
        };
        if (!holds
                || !place.map(this::canBePlace).orElse(true)
                || agency.filter(this::isDay).isPresent()) {
            return Optional.empty();
        }
        if (agency.isEmpty()
                && place.filter(name -> town(name).length() < SHORTEST_PLACE).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Filed(
                match.end(),
                place,
                group(match, "filed").flatMap(this::day),
                agency.map(name -> outlets.named(name).orElse(name.strip()))));
    }

    private static boolean goesOn(String rest) {
        var sentence = rest.split("(?<=[.!?][\"”’]?) ", 2)[0];
        return rest.length() >= REST && !DASH.matcher(sentence).find();
    }

    private boolean canBePlace(String place) {
        if (words.is(place, "label") || outlets.named(place).isPresent()) {
            return false;
        }
        for (var word : town(place).split("[ /]", -1)) {
            if (words.is(word, "label", "role", "paper", "weekday", "month")
                    || POSSESSIVE.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }

    private boolean isDay(String name) {
        return words.is(name, "weekday", "month");
    }

    private static String town(String place) {
        return place.split(", ?", 2)[0];
    }

    private Optional<MonthDay> day(String filed) {
        try {
            var number = DAY.matcher(filed);
            var month =
                    filed.replaceAll("[^\\p{L} ]|(?<=\\d)(?:st|nd|rd|th)", "").strip();
            return number.find()
                    ? Optional.of(MonthDay.of(words.month(month), Integer.parseInt(number.group())))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> group(Matcher match, String name) {
        return match.namedGroups().containsKey(name) ? Optional.ofNullable(match.group(name)) : Optional.empty();
    }
}
