package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.extract.actor.Sighting.Use;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.ActorKind;

/** All names of actors that are known before any article is read, found by the letters that they begin with. */
final class KnownActors {

    private static final List<String> LISTS =
            List.of("organisations.tsv", "armed-groups.tsv", "parties.tsv", "companies.tsv", "persons.tsv");

    /**
     * A name in print.
     *
     * @param text the characters
     * @param actor whose name it is
     * @param use how it names it
     */
    record Entry(String text, KnownActor actor, Use use) {}

    private final Map<String, KnownActor> countries = new LinkedHashMap<>();
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    /** @param added a user's own, which come before the lexicons' where names are the same */
    KnownActors(List<KnownActor> added) {
        added.forEach(this::add);
        Lexicon.rows("countries.tsv", 6).forEach(this::addCountry);
        LISTS.forEach(list -> ActorRows.lexicon(list).forEach(this::add));
        for (var row : Lexicon.rows("outlets.tsv", 4)) {
            add(new KnownActor(
                    row.get(0), Lexicon.words(row.get(1)), ActorKind.OUTLET, present(row.get(2)), Optional.of("JRN")));
        }
        byFirst.values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt(entry -> -entry.text().length())));
    }

    private static Optional<String> present(String column) {
        return Optional.of(column).filter(text -> !text.isBlank());
    }

    private void addCountry(List<String> row) {
        var country = new KnownActor(
                row.get(1), Lexicon.words(row.get(2)), ActorKind.COUNTRY, Optional.of(row.get(0)), Optional.of("GOV"));
        countries.put(row.get(0), country);
        add(country);
        for (var people : Lexicon.words(row.get(3))) {
            put(new Entry(people, country, Use.PEOPLE));
            if (!people.endsWith("s") && !people.endsWith("h") && !people.endsWith("ese")) {
                put(new Entry(plural(people), country, Use.PEOPLES));
            }
        }
        Lexicon.words(row.get(4)).forEach(capital -> put(new Entry(capital, country, Use.CAPITAL)));
        Lexicon.words(row.get(5)).forEach(seat -> put(new Entry(seat, country, Use.SEAT)));
    }

    private static String plural(String people) {
        return people.endsWith("man") && !people.endsWith("rman") && !people.endsWith("Oman")
                ? people.substring(0, people.length() - 2) + "en"
                : people + "s";
    }

    private void add(KnownActor actor) {
        put(new Entry(actor.name(), actor, Use.NAME));
        actor.aliases().forEach(alias -> put(new Entry(alias, actor, Use.NAME)));
    }

    private void put(Entry entry) {
        byFirst.computeIfAbsent(first(entry.text()), run -> new ArrayList<>()).add(entry);
    }

    /** The letters and digits that a text begins with, in lower case. */
    static String first(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** The names that begin with the same letters, longer ones first, a user's own before the lexicons'. */
    List<Entry> beginning(String word) {
        return byFirst.getOrDefault(first(word), List.of());
    }

    /** The last names of known persons. */
    Set<String> lastNames() {
        return byFirst.values().stream()
                .flatMap(List::stream)
                .map(Entry::actor)
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .map(actor -> actor.name().substring(actor.name().lastIndexOf(' ') + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The country with an ISO 3166-1 alpha-3 code. */
    Optional<KnownActor> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** The actor that is printed so, whatever the case of its letters and without "the". */
    Optional<KnownActor> named(String printed) {
        var bare = printed.regionMatches(true, 0, "the ", 0, 4) ? printed.substring(4) : printed;
        return beginning(bare).stream()
                .filter(entry -> entry.use() == Use.NAME && entry.text().equalsIgnoreCase(bare))
                .map(Entry::actor)
                .findFirst();
    }
}
