package org.onrecord.link.claim;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.Entry;
import org.onrecord.link.Party;

/** The keys under which entries that may tell the same find each other: what they have in common, in two words. */
public final class ClaimKeys {

    /** So many names of a quote make keys, the most telling ones. */
    private static final int NAMES = 4;

    private final WordTable words;

    public ClaimKeys(WordTable words) {
        this.words = words;
    }

    /** The keys of an entry; none where nothing that is told can be compared. */
    public Set<String> keys(Entry entry) {
        return entry.matter().isPresent() ? keys(new Look(entry, Optional.empty(), words, Set.of())) : Set.of();
    }

    /** Each name with the predicate, with PLOVER's type and with another name. */
    private Set<String> keys(Look look) {
        var keys = new LinkedHashSet<String>();
        var names = names(look);
        for (var name : names) {
            keys.add(name + " " + look.stem());
            look.matter().type().ifPresent(type -> keys.add(name + " " + type));
        }
        Stream.concat(look.matter().actors().stream(), look.matter().recipients().stream())
                .filter(Party::isNamed)
                .forEach(party -> {
                    keys.add(party.key() + " " + look.stem());
                    look.matter().type().ifPresent(type -> keys.add(party.key() + " " + type));
                });
        for (int i = 0; i < names.size(); i++) {
            for (int k = i + 1; k < names.size(); k++) {
                keys.add(
                        names.get(i).compareTo(names.get(k)) < 0
                                ? names.get(i) + " " + names.get(k)
                                : names.get(k) + " " + names.get(i));
            }
        }
        return keys;
    }

    private List<String> names(Look look) {
        return look.names().stream()
                .sorted(Comparator.comparingDouble((String name) -> -words.rarity(name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NAMES)
                .toList();
    }
}
