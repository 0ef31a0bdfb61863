package org.onrecord.app.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.correction.Act;
import org.onrecord.link.correction.Correction;
import org.onrecord.link.correction.Decisions;
import org.onrecord.link.correction.Spot;
import org.onrecord.link.correction.SpotFinder;
import org.onrecord.model.ArticleId;

/**
 * Does acts again, one after the other, on what linking found: which entries they mean, in each reading of their articles, and to which
 * claims those belong in the end. Used once.
 */
final class Replay {

    private static final String OF_ARTICLE = """
            SELECT e.place, r.number, e.content FROM article a JOIN reading r ON r.article = a.number
            LEFT JOIN entry e ON e.reading = r.number WHERE a.id = ? AND r.added <= ? ORDER BY r.number, e.place""";

    private final Sql sql;
    private final ClaimNumbers numbers;
    private final Decisions decisions;
    private final Horizon horizon;
    private final Map<Long, Long> moved = new HashMap<>();
    private final Map<Long, Act> restated = new HashMap<>();
    private final Map<ArticleId, List<List<Placed>>> readings = new HashMap<>();
    private final Map<Long, Long> machine = new HashMap<>();

    private record Placed(long place, Entry entry) {}

    Replay(Sql sql, Decisions decisions, Horizon horizon) {
        this.sql = sql;
        this.numbers = new ClaimNumbers(sql);
        this.decisions = decisions;
        this.horizon = horizon;
    }

    Decided run() {
        for (var act : decisions.undone()) {
            mend(act);
        }
        for (var act : decisions.holding()) {
            redo(act);
        }
        return new Decided(decisions, moved, restated);
    }

    /** The entry that a spot means in the newest reading of its article. */
    Optional<Entry> newest(Spot spot) {
        var all = readings(spot.article());
        return all.isEmpty() ? Optional.empty() : in(all.getLast(), spot).map(Placed::entry);
    }

    private void redo(Act act) {
        switch (act.what()) {
            case Correction.Split(var from, var spots) ->
                numbers.of(ActBook.ofOwn(act)).ifPresent(own -> spots.forEach(spot -> move(meant(spot), own)));
            case Correction.Merge(var kept, var keeper, var given, var giver) -> {
                var one = claim(keeper).or(() -> numbers.of(kept));
                var other = claim(giver).or(() -> numbers.of(given));
                if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                    move(members(other.get()), one.get());
                }
            }
            case Correction.Restate(var spot, var was, var right) ->
                readings(spot.article())
                        .forEach(reading -> in(reading, spot).ifPresent(one -> restated.put(one.place(), act)));
            case Correction.Tie tie -> {}
            case Correction.Grade grade -> {}
            case Correction.Undo undo -> {}
        }
    }

    /** What was linked while an act held that is undone now: it goes where the entry that it is most alike to has gone. */
    private void mend(Act act) {
        switch (act.what()) {
            case Correction.Split(var from, var spots) -> {
                var back = spots.stream()
                        .flatMap(spot -> claim(spot).stream())
                        .findFirst()
                        .or(() -> numbers.of(from));
                numbers.of(ActBook.ofOwn(act))
                        .ifPresent(own ->
                                back.filter(claim -> !claim.equals(own)).ifPresent(claim -> move(members(own), claim)));
            }
            case Correction.Merge(var kept, var keeper, var given, var giver) -> {
                var one = claim(keeper).or(() -> numbers.of(kept));
                var other = claim(giver).or(() -> numbers.of(given));
                if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                    part(one.get(), other.get());
                }
            }
            case Correction.Tie tie -> {}
            case Correction.Restate restate -> {}
            case Correction.Grade grade -> {}
            case Correction.Undo undo -> {}
        }
    }

    private void part(long kept, long given) {
        record Linked(long place, long nearest) {}
        var linked = sql.list(
                "SELECT l.entry, n.place FROM linkage l JOIN entry n ON n.id = l.nearest WHERE (l.claim = ? AND l.machine IS NULL) OR l.machine = ? ORDER BY l.entry",
                row -> new Linked(row.getLong(1), row.getLong(2)),
                kept,
                kept);
        for (var one : linked) {
            if (claim(one.nearest()) == given) {
                move(Set.of(one.place()), given);
            }
        }
    }

    /** The claim of what a spot means, in the newest reading that has it. */
    private Optional<Long> claim(Spot spot) {
        return readings(spot.article()).reversed().stream()
                .flatMap(reading -> in(reading, spot).stream())
                .findFirst()
                .map(one -> claim(one.place()));
    }

    private long claim(long place) {
        return moved.getOrDefault(place, found(place));
    }

    /** The claim that linking found. */
    private long found(long place) {
        return machine.computeIfAbsent(
                place, one -> sql.number("SELECT COALESCE(machine, claim) FROM linkage WHERE entry = ?", one));
    }

    /** The entries of a claim, as far as acts are done again. */
    private Set<Long> members(long claim) {
        var members = new TreeSet<>(sql.list(
                "SELECT entry FROM linkage WHERE (claim = ? AND machine IS NULL) OR machine = ?",
                row -> row.getLong(1),
                claim,
                claim));
        members.forEach(place -> machine.put(place, claim));
        members.removeIf(moved::containsKey);
        moved.forEach((place, to) -> {
            if (to == claim) {
                members.add(place);
            }
        });
        return members;
    }

    private void move(Set<Long> places, long claim) {
        for (var place : places) {
            if (found(place) == claim) {
                moved.remove(place);
            } else {
                moved.put(place, claim);
            }
        }
    }

    /** The entries at a spot in each reading of its article, with what only points at them. */
    private Set<Long> meant(Spot spot) {
        var places = new LinkedHashSet<Long>();
        for (var reading : readings(spot.article())) {
            in(reading, spot).ifPresent(one -> {
                var ids = new LinkedHashSet<EntryId>(Set.of(one.entry().id()));
                places.add(one.place());
                while (reading.stream().anyMatch(other -> points(other.entry(), ids) && places.add(other.place()))) {
                    reading.stream()
                            .filter(other -> places.contains(other.place()))
                            .forEach(other -> ids.add(other.entry().id()));
                }
            });
        }
        return places;
    }

    private static boolean points(Entry entry, Set<EntryId> ids) {
        return entry.matter().isEmpty() && entry.about().filter(ids::contains).isPresent();
    }

    private static Optional<Placed> in(List<Placed> reading, Spot spot) {
        return SpotFinder.find(spot, reading.stream().map(Placed::entry).toList())
                .flatMap(entry -> reading.stream()
                        .filter(one -> one.entry().id().equals(entry.id()))
                        .findFirst());
    }

    /** The readings of an article, the newest last. */
    private List<List<Placed>> readings(ArticleId article) {
        var known = readings.get(article);
        if (known == null) {
            var byReading = new TreeMap<Long, List<Placed>>();
            sql.each(
                    OF_ARTICLE,
                    row -> {
                        var reading = byReading.computeIfAbsent(row.getLong(2), any -> new ArrayList<>());
                        if (row.getString(3) != null) { // a reader may find nothing
                            reading.add(new Placed(row.getLong(1), Nouns.read(row.getString(3), Entry.class)));
                        }
                    },
                    article.value(),
                    horizon.added());
            known = List.copyOf(byReading.values());
            readings.put(article, known);
        }
        return known;
    }
}
