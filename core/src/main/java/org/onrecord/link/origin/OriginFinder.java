package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.link.Claim;
import org.onrecord.link.Dependence;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Entry;
import org.onrecord.link.Party;
import org.onrecord.link.Print;
import org.onrecord.link.Teller;
import org.onrecord.model.ArticleId;

/** Finds which entries of a claim lean on each other or on the same upstream. */
public final class OriginFinder {

    /**
     * The dependences between the entries of a claim: enough of them to connect all that lean on each other, not each pair.
     *
     * @param claim the claim
     * @param prints of its articles
     */
    public List<Dependence> find(Claim claim, Map<ArticleId, Print> prints) {
        var found = new ArrayList<Dependence>();
        for (var voice : voices(claim).entrySet()) {
            var entries = voice.getValue();
            for (int i = 1; i < entries.size(); i++) {
                found.add(new Dependence(
                        entries.get(i - 1).id(), entries.get(i).id(), DependenceKind.VOICE, 1, voice.getKey()));
            }
        }
        return List.copyOf(found);
    }

    private static Map<String, List<Entry>> voices(Claim claim) {
        return claim.entries().stream()
                .flatMap(entry -> upstream(entry).stream().map(key -> Map.entry(key, entry)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Whom an entry leans on: the voices after the outlet, or the outlet where it speaks for itself. */
    private static List<String> upstream(Entry entry) {
        var chain = entry.chain();
        return chain.subList(chain.size() > 1 ? 1 : 0, chain.size()).stream()
                .map(Teller::party)
                .flatMap(Optional::stream)
                .filter(Party::isNamed)
                .map(Party::key)
                .toList();
    }
}
