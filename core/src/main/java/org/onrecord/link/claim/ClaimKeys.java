package org.onrecord.link.claim;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.Entry;
import org.onrecord.link.Party;
import org.onrecord.link.SentenceVector;

/** The keys under which entries that may tell the same find each other: what they have in common, in two words. */
public final class ClaimKeys {

    /** So many names of a quote make keys, the most telling ones. */
    private static final int NAMES = 4;

    /** So many names of its article do. */
    private static final int NAMES_OF_STORY = 6;

    private final WordTable words;

    public ClaimKeys(WordTable words) {
        this.words = words;
    }

    /**
     * The keys of an entry; none where nothing that is told can be compared. Each is a name, in the words that tell it or in its article, with
     * what is told: the predicate, its type, or what it means.
     *
     * @param story what its article is about
     */
    public Set<String> keys(Entry entry, Optional<SentenceVector> story) {
        return entry.matter().isPresent()
                ? keys(new Look(entry, story, words, Set.of()))
                : Set.of();
    }

    private Set<String> keys(Look look) {
        var whats = new LinkedHashSet<String>();
        whats.add(look.stem());
        look.matter().type().ifPresent(type -> whats.add(type.name()));
        whats.addAll(words.concepts(look.predicate()));
        var whos = new LinkedHashSet<String>();
        Stream.concat(look.matter().actors().stream(), look.matter().recipients().stream())
                .filter(Party::isNamed)
                .forEach(party -> whos.add(party.key()));
        look.names().stream()
                .sorted(Comparator.comparingDouble((String name) -> -words.rarity(name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NAMES)
                .forEach(whos::add);
        look.story().stream()
                .flatMap(story -> story.heaviestNames(NAMES_OF_STORY).stream())
                .forEach(name -> whos.add(Integer.toHexString(name)));
        var keys = new LinkedHashSet<String>();
        whos.forEach(who -> whats.forEach(what -> keys.add(who + " " + what)));
        return keys;
    }
}
