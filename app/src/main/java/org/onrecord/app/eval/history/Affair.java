package org.onrecord.app.eval.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** What one claim is about: its family, and who, what, where. */
final class Affair {

    private final Material material;
    private final Dice dice;
    private final String family;
    private final Map<String, String> slots = new HashMap<>();
    private final Map<String, List<String>> decks = new HashMap<>();
    private final String reply;

    Affair(Material material, Dice dice) {
        this.material = material;
        this.dice = dice;
        family = dice.one(material.families());
        var countries = dice.some(material.names("country"), 2);
        slots.put("actor", countries.get(0));
        slots.put("other", countries.get(1));
        slots.put("amount", String.valueOf(dice.from(3, 90)));
        slots.put("day", String.valueOf(dice.from(1, 28)));
        for (var kind : List.of("thing", "town", "port", "month", "ship")) {
            slots.put(kind, dice.one(material.names(kind)));
        }
        var speaker = person();
        reply = "“" + spin(dice.one(material.sentences("reply", family))) + ",” " + speaker
                + ", who speaks for the ministry in " + slots.get("other") + ", said.";
    }

    /** What is claimed, put in one of many ways; begins with a capital. */
    String core() {
        return spin(dice.one(material.sentences("core", family)));
    }

    /** The same, to go on with in a sentence. */
    String lowerCore() {
        var core = core();
        var first = core.split(" ", 2)[0];
        return slots.containsValue(first) ? core : core.substring(0, 1).toLowerCase(Locale.ROOT) + core.substring(1);
    }

    /** A sentence of a kind, with its full stop. */
    String sentence(String kind) {
        return words(kind) + ".";
    }

    /** Sentences that tell of the matter: no two of one pattern, but others may tell the same in other words. */
    List<String> facts(String kind, int number) {
        return dice.some(material.sentences(kind, family), number).stream()
                .map(pattern -> spin(pattern) + ".")
                .toList();
    }

    /** Sentences that have little to do with the matter: two reporters hardly ever have the same. */
    List<String> sentences(String kind, int number) {
        return IntStream.range(0, number).mapToObj(any -> sentence(kind)).toList();
    }

    /** Words of a kind, without a full stop; each pattern comes again only after all others. */
    String words(String kind) {
        var deck = decks.computeIfAbsent(kind, any -> new ArrayList<>());
        if (deck.isEmpty()) {
            deck.addAll(dice.shuffled(material.sentences(kind, family)));
        }
        return spin(deck.removeFirst());
    }

    /** What the ministry answers to whoever asks: to all the same. */
    String reply() {
        return reply;
    }

    String person() {
        return dice.one(material.names("first")) + " " + dice.one(material.names("last"));
    }

    String name(String kind) {
        return dice.one(material.names(kind));
    }

    String slot(String name) {
        return slots.getOrDefault(name, name);
    }

    private String spin(String pattern) {
        return new Spinner(dice, slots).spin(pattern);
    }
}
