package org.onrecord.app.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Record;

/**
 * Events as rows in the 58 columns of GDELT 1.0, a row for each pair of sides, under a line of heads. The format has no place for
 * "may" and "did not", so that only events stand here which some voice tells as certainly done. Columns that we cannot fill are
 * empty. One column of our own, SourceChain, stands last.
 */
public final class GdeltView implements View {

    private static final List<String> ACTOR = List.of(
            "Code",
            "Name",
            "CountryCode",
            "KnownGroupCode",
            "EthnicCode",
            "Religion1Code",
            "Religion2Code",
            "Type1Code",
            "Type2Code",
            "Type3Code");
    private static final List<String> PLACE = List.of(
            "Geo_Type", "Geo_FullName", "Geo_CountryCode", "Geo_ADM1Code", "Geo_Lat", "Geo_Long", "Geo_FeatureID");
    private static final List<String> COLUMNS = columns();
    private static final Map<String, String> ROOTS = TsvResource.values("cameo-roots.tsv");
    private static final Map<String, String> SECTORS = TsvResource.values("cameo-sectors.tsv");

    private static List<String> columns() {
        var columns = new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        for (var side : List.of("Actor1", "Actor2")) {
            ACTOR.forEach(column -> columns.add(side + column));
        }
        columns.addAll(List.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone"));
        for (var side : List.of("Actor1", "Actor2", "Action")) {
            PLACE.forEach(column -> columns.add(side + column));
        }
        columns.addAll(List.of("DATEADDED", "SOURCEURL", "SourceChain"));
        return List.copyOf(columns);
    }

    @Override
    public String opening() {
        return String.join("\t", COLUMNS) + "\n";
    }

    @Override
    public String show(Reading reading) {
        var record = reading.record();
        var output = new StringBuilder();
        for (var event : record.events()) {
            var telling = Telling.of(event, record);
            if (event.type().isPresent() && telling.isFact()) {
                for (var pair : pairs(event)) {
                    write(row(event, event.type().get(), pair, telling, record), output);
                }
            }
        }
        return output.toString();
    }

    private record Pair(Optional<Actor> first, Optional<Actor> second) {}

    /** Each who does it with each to whom; those who do it together, with each other, both ways. */
    private static List<Pair> pairs(Event event) {
        var pairs = new ArrayList<Pair>();
        var firsts = event.actors();
        var seconds = event.recipients();
        if (seconds.isEmpty() && firsts.size() > 1) {
            for (var first : firsts) {
                firsts.stream()
                        .filter(second -> !second.equals(first))
                        .forEach(second -> pairs.add(new Pair(Optional.of(first), Optional.of(second))));
            }
            return pairs;
        }
        for (var first : orNobody(firsts)) {
            orNobody(seconds).forEach(second -> pairs.add(new Pair(first, second)));
        }
        return pairs;
    }

    private static List<Optional<Actor>> orNobody(List<Actor> actors) {
        return actors.isEmpty()
                ? List.of(Optional.empty())
                : actors.stream().map(Optional::of).toList();
    }

    private static Map<String, String> row(Event event, EventType type, Pair pair, Telling telling, Record record) {
        var row = new HashMap<String, String>();
        EventDay.of(event, record).ifPresent(day -> fillDay(day, row));
        pair.first().ifPresent(actor -> fillActor("Actor1", actor, row));
        pair.second().ifPresent(actor -> fillActor("Actor2", actor, row));
        fillCode(event, type, row);
        row.put("QuadClass", Integer.toString(type.quad().number()));
        row.put("NumMentions", Integer.toString(telling.asFact().size()));
        row.put("NumSources", "1");
        row.put("NumArticles", "1");
        event.place().ifPresent(place -> row.put("ActionGeo_FullName", place.text()));
        var chains = new ChainWords(record);
        row.put(
                "SourceChain",
                String.join(
                        "; ",
                        telling.asFact().stream()
                                .map(told -> chains.of(told.chain()))
                                .distinct()
                                .toList()));
        return row;
    }

    private static void fillDay(LocalDate day, Map<String, String> row) {
        var digits = day.toString().replace("-", "");
        row.put("SQLDATE", digits);
        row.put("MonthYear", digits.substring(0, 6));
        row.put("Year", digits.substring(0, 4));
    }

    private static void fillActor(String side, Actor actor, Map<String, String> row) {
        var country = actor.country().orElse("");
        var sector =
                actor.sector().map(code -> SECTORS.getOrDefault(code, code)).orElse("");
        row.put(side + "Code", country + sector);
        row.put(side + "Name", actor.name());
        row.put(side + "CountryCode", country);
        row.put(side + "Type1Code", sector);
    }

    private static void fillCode(Event event, EventType type, Map<String, String> row) {
        event.cameo().ifPresent(code -> {
            row.put("EventCode", code);
            row.put("EventBaseCode", code.substring(0, Math.min(3, code.length())));
        });
        var root = event.cameo()
                .map(code -> code.substring(0, 2))
                .orElseGet(() -> Objects.requireNonNull(ROOTS.get(type.name())));
        row.put("EventRootCode", root);
    }

    private static void write(Map<String, String> row, StringBuilder output) {
        var gap = "";
        for (var column : COLUMNS) {
            output.append(gap).append(Wording.oneLine(row.getOrDefault(column, "")));
            gap = "\t";
        }
        output.append('\n');
    }
}
