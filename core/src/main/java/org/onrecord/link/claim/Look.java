package org.onrecord.link.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.Entry;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.link.SentenceVector;

/** An entry as it is compared: taken apart once, compared with many. */
final class Look {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Entry entry;
    private final Matter matter;
    private final Optional<SentenceVector> story;
    private final String predicate;
    private final String stem;
    private final boolean isCue;
    private final double rarity;
    private final QuoteWords words;
    private final Map<String, Double> near;
    private final Map<String, Double> theme;
    private final Map<String, Double> told;
    private final Set<String> actors;
    private final Set<String> recipients;
    private final Set<String> names;

    /** @param cues dictionary forms of words that say that someone says something */
    Look(Entry entry, Optional<SentenceVector> story, WordTable table, Set<String> cues) {
        this.entry = entry;
        this.matter = entry.matter().orElseThrow(() -> new IllegalArgumentException("nothing to compare: " + entry.id()));
        this.story = story;
        predicate = matter.predicate().toLowerCase(Locale.ROOT);
        stem = Stem.of(predicate);
        isCue = cues.contains(predicate);
        rarity = table.rarity(predicate);
        words = new QuoteWords(entry.quote(), table);
        near = words.near(stem);
        theme = telling(matter.theme().stream().flatMap(Look::split), table);
        actors = split(matter.actors());
        recipients = split(matter.recipients());
        told = new HashMap<>(words.telling());
        told.remove(stem);
        names = new HashSet<>(words.names());
        names.addAll(actors);
        names.addAll(recipients);
        names.remove(stem);
    }

    private static Set<String> split(List<Party> parties) {
        return parties.stream().map(Party::name).flatMap(Look::split).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> split(String words) {
        return Arrays.stream(BETWEEN_WORDS.split(words.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > 1)
                .map(Stem::of);
    }

    private static Map<String, Double> telling(Stream<String> words, WordTable table) {
        var telling = new HashMap<String, Double>();
        words.forEach(word -> telling.put(word, table.rarity(word)));
        return telling;
    }

    Entry entry() {
        return entry;
    }

    Matter matter() {
        return matter;
    }

    Optional<SentenceVector> story() {
        return story;
    }

    String predicate() {
        return predicate;
    }

    String stem() {
        return stem;
    }

    /** Whether the predicate is a word of saying. */
    boolean isCue() {
        return isCue;
    }

    /** How much the predicate tells by itself. */
    double rarity() {
        return rarity;
    }

    QuoteWords words() {
        return words;
    }

    /** Telling words near the predicate. */
    Map<String, Double> near() {
        return near;
    }

    /** Words of the theme. */
    Map<String, Double> theme() {
        return theme;
    }

    /** Telling words of the quote less the predicate. */
    Map<String, Double> told() {
        return told;
    }

    /** Words of the names of those who do it. */
    Set<String> actors() {
        return actors;
    }

    /** Words of the names of those to whom it is done. */
    Set<String> recipients() {
        return recipients;
    }

    /** Words of names in the quote. */
    Set<String> names() {
        return names;
    }
}
