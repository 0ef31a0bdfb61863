package org.onrecord.app.view;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.link.Period;
import org.onrecord.link.Teller;
import org.onrecord.model.TimeRelation;

/** What a claim is, in words for a reader. */
public final class ClaimWords {

    private static final String NOBODY = "–";
    private static final String NEXT = " > ";
    private static final String ARTICLE = "the article";
    private static final String UNNAMED = "someone";

    /** Enough of an id to name one claim among a million, most of the time. */
    private static final int SHORT_ID = 10;

    private ClaimWords() {}

    /** The begin of an id, which is enough to name a claim. */
    public static String id(ClaimId id) {
        return id.value().substring(0, SHORT_ID);
    }

    /** "3 for, 1 against, 1 hedged, grade 3". */
    public static String counts(int forIt, int against, int hedged, int grade) {
        return forIt + " for, " + against + " against, " + hedged + " hedged, grade " + grade;
    }

    /** "Norland → Ostmark"; "Norland ↔ Ostmark" where each does it to the other. */
    public static String who(Entry entry) {
        return entry.matter().map(ClaimWords::who).orElse("");
    }

    /** Who does what: "Kesteria → Ostmark ship rocket engines". */
    public static String title(Entry entry) {
        return (who(entry) + " " + what(entry)).strip();
    }

    private static String who(Matter matter) {
        if (matter.recipients().isEmpty()) {
            return names(matter.actors());
        }
        boolean mutual = matter.actors().size() == 2 && keys(matter.actors()).equals(keys(matter.recipients()));
        return mutual
                ? matter.actors().getFirst().name() + " ↔ "
                        + matter.actors().getLast().name()
                : names(matter.actors()) + " → " + names(matter.recipients());
    }

    private static Set<String> keys(List<Party> parties) {
        return parties.stream().map(Party::key).collect(Collectors.toSet());
    }

    /** PLOVER's type, or nothing. */
    public static String type(Entry entry) {
        return entry.matter().flatMap(Matter::type).map(Enum::name).orElse("");
    }

    /** "supply grain (Lodva), 2031-06". */
    public static String what(Entry entry) {
        return entry.matter().map(ClaimWords::what).orElseGet(() -> quote(entry));
    }

    private static String what(Matter matter) {
        var theme = matter.theme().map(words -> " " + Wording.oneLine(words)).orElse("");
        var place =
                matter.place().map(words -> " (" + Wording.oneLine(words) + ")").orElse("");
        return Wording.oneLine(matter.predicate()) + theme + place;
    }

    /** "before 2031-06". */
    public static Optional<String> when(Entry entry) {
        return entry.matter()
                .flatMap(Matter::time)
                .filter(time -> !time.value().contains("X")) // "for years" is no time that can be told
                .map(ClaimWords::when);
    }

    private static String when(Period time) {
        return time.relation() == TimeRelation.IN
                ? day(time.value())
                : time.relation().name().toLowerCase(Locale.ROOT) + " " + day(time.value());
    }

    /** TIMEX3's parts of the day in words: "2031-06-19 evening" for 2031-06-19TEV. */
    private static String day(String value) {
        int at = value.indexOf('T');
        if (at < 0) {
            return value;
        }
        return switch (value.substring(at + 1)) {
            case "MO" -> value.substring(0, at) + " morning";
            case "AF" -> value.substring(0, at) + " afternoon";
            case "EV" -> value.substring(0, at) + " evening";
            case "NI" -> value.substring(0, at) + " night";
            default -> value;
        };
    }

    /** "Norland Post > Reuters > two officials". */
    public static String chain(Entry entry) {
        var names = entry.chain().stream().map(ClaimWords::name).toList();
        var first = entry.chain().getFirst().party().map(Party::name).orElse(ARTICLE);
        return names.size() == 1 ? first : first + NEXT + String.join(NEXT, names.subList(1, names.size()));
    }

    /** Its words in quotation marks. */
    public static String quote(Entry entry) {
        return "“" + Wording.oneLine(entry.quote()) + "”";
    }

    /** "2031-06-20", or "undated". */
    public static String day(Optional<OffsetDateTime> time) {
        return time.map(known -> known.toLocalDate().toString()).orElse("undated");
    }

    private static String name(Teller teller) {
        return teller.party().map(Party::name).orElse(UNNAMED);
    }

    private static String names(List<Party> parties) {
        return parties.isEmpty() ? NOBODY : parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }
}
