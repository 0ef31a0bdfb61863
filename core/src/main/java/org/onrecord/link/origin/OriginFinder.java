package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.link.Claim;
import org.onrecord.link.Dependence;
import org.onrecord.link.Print;
import org.onrecord.model.ArticleId;

/** Finds which entries of a claim lean on each other or on the same upstream. */
public final class OriginFinder {

    private final VoiceWords words = new VoiceWords();

    /**
     * The dependences between the entries of a claim: enough of them to connect all that lean on each other, not each pair. Takes
     * about so much longer as the claim is larger.
     *
     * @param claim the claim
     * @param prints of its articles
     */
    public List<Dependence> find(Claim claim, Map<ArticleId, Print> prints) {
        var witnesses = witnesses(claim, prints); // in the order of time, each with whom it leans on
        var summaries = SummaryTies.of(witnesses); // an article that tells twice
        var copies = TextTies.of(witnesses); // by whole texts
        var secondHand = new SecondHand(witnesses); // what says of itself that others tell it
        var found = new ArrayList<Dependence>();
        found.addAll(VoiceTies.of(witnesses, summaries, copies, secondHand.entries())); // by chains and marks
        found.addAll(secondHand.ties());
        found.addAll(summaries);
        found.addAll(copies);
        found.addAll(PassageTies.of(witnesses)); // by passages and quotations
        return List.copyOf(found);
    }

    private List<Witness> witnesses(Claim claim, Map<ArticleId, Print> prints) {
        var leans = new LeanReader(claim.entries(), words);
        var common = common(claim, prints);
        var sketches = new HashMap<ArticleId, Optional<Sketch>>();
        return claim.entries().stream()
                .sorted(ClaimOrder.BY_TIME)
                .map(entry -> {
                    var print = Optional.ofNullable(prints.get(entry.article()));
                    var sketch =
                            sketches.computeIfAbsent(entry.article(), any -> print.map(one -> new Sketch(one, common)));
                    return new Witness(entry, leans.lean(entry, print), sketch);
                })
                .toList();
    }

    /** The shingles of the sentences that tell the claim: that two texts share them does not show that one is a copy. */
    private static Set<Integer> common(Claim claim, Map<ArticleId, Print> prints) {
        var common = new HashSet<Integer>();
        for (var entry : claim.entries()) {
            var print = prints.get(entry.article());
            if (print != null) {
                for (var place : Sketch.at(entry.evidence(), print.passages())) {
                    common.addAll(print.passages().get(place).signature());
                }
            }
        }
        return common;
    }
}
