package org.onrecord.link.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;
import org.onrecord.link.Linkage;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.link.SentenceVector;
import org.onrecord.link.Shelved;

/** Finds the claim that an entry belongs to. */
public final class ClaimLinker {

    /**
     * The claim of an entry: that of the entries it is alike to, or a new one.
     *
     * @param entry the entry
     * @param vector the meaning of the sentence that tells it
     * @param candidates entries that share a key with it, with all entries of their claims that are to be compared
     */
    public Linkage link(Entry entry, Optional<SentenceVector> vector, List<Shelved> candidates) {
        return candidates.stream()
                .filter(shelved -> isSame(entry, shelved.entry()))
                .findFirst()
                .map(shelved -> new Linkage(
                        entry, shelved.claim(), Optional.of(shelved.entry().id()), 1, List.of(), List.of()))
                .orElseGet(() -> new Linkage(entry, ClaimId.of(entry.id()), Optional.empty(), 1, List.of(), List.of()));
    }

    private static boolean isSame(Entry one, Entry other) {
        return one.matter().isPresent()
                && other.matter().isPresent()
                && isSame(one.matter().get(), other.matter().get());
    }

    private static boolean isSame(Matter one, Matter other) {
        return one.predicate().equals(other.predicate())
                && keys(one.actors()).equals(keys(other.actors()))
                && keys(one.recipients()).equals(keys(other.recipients()));
    }

    private static Set<String> keys(List<Party> parties) {
        return parties.stream().map(Party::key).collect(Collectors.toSet());
    }
}
