package org.onrecord.link.claim;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.link.Entry;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;

/** The keys under which entries that may tell the same find each other: what they have in common, in a word. */
public final class ClaimKeys {

    /** The keys of an entry; none where nothing that is told can be compared. */
    public Set<String> keys(Entry entry) {
        return entry.matter().map(ClaimKeys::keys).orElse(Set.of());
    }

    private static Set<String> keys(Matter matter) {
        var keys = new LinkedHashSet<String>();
        Stream.concat(matter.actors().stream(), matter.recipients().stream())
                .filter(Party::isNamed)
                .forEach(party -> {
                    keys.add(party.key() + " " + matter.predicate());
                    matter.type().ifPresent(type -> keys.add(party.key() + " " + type));
                });
        return keys;
    }
}
