package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.lexicon.Lexicon;

/** Tells names of persons from names of outlets, places, sections and roles. */
final class PersonNames {

    private static final Pattern BETWEEN = Pattern.compile("(?i)\\s*(?:,\\s*and\\s|[,;&]|\\sand\\s|\\swith\\s)\\s*");
    private static final Pattern FROM = Pattern.compile(" in ");
    private static final String[] ANY_KIND = {"role", "paper", "section", "weekday", "month", "label", "filler"};

    private final HeadWords words;
    private final Outlets outlets;
    private final Set<String> places;
    private final Pattern shape;
    private final Pattern placed;

    PersonNames(HeadWords words, Outlets outlets) {
        this.words = words;
        this.outlets = outlets;
        this.places = Lexicon.rows("dateline-places.tsv", 2).stream()
                .map(List::getFirst)
                .map(place -> place.toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.shape = words.pattern("%name%");
        this.placed = words.pattern(" in %region%(?:,? %region%)?(?: and %region%)?");
    }

    /** The names in "Ann Lee, Tom Ek and Eva Ost", if each can be a person's; an outlet or a role among them gives none. */
    Optional<List<String>> in(String list) {
        var names = new ArrayList<String>();
        for (var name : BETWEEN.split(list.strip(), -1)) {
            if (!isPerson(name)) {
                return Optional.empty();
            }
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return Optional.of(names);
    }

    /** The persons' names that a line is, or is but for a place: "Ann Lee in Norburg", "Ann Lee and Tom Ek"; else none. */
    List<String> bareNames(String line) {
        var persons = FROM.split(line, 2)[0];
        var names = List.of(BETWEEN.split(persons, -1));
        return names.stream().allMatch(this::isBareName)
                        && (persons.equals(line)
                                || placed.matcher(line.substring(persons.length()))
                                        .matches())
                ? names
                : List.of();
    }

    /** Whether a line that holds nothing else can be a person's name; no cue helps here, so every word must fit. */
    boolean isBareName(String line) {
        if (!shape.matcher(line).matches()
                || isPlace(line)
                || outlets.named(line).isPresent()) {
            return false;
        }
        for (var word : line.split(" ", -1)) {
            if (words.is(word, ANY_KIND)) {
                return false;
            }
        }
        return true;
    }

    boolean isPlace(String name) {
        return places.contains(name.toUpperCase(Locale.ROOT));
    }

    private boolean isPerson(String name) {
        var parts = name.split(" ", -1);
        return shape.matcher(name).matches()
                && !words.is(parts[0], ANY_KIND)
                && !words.is(parts[parts.length - 1], "role", "paper")
                && !isPlace(name)
                && outlets.named(name).isEmpty();
    }
}
