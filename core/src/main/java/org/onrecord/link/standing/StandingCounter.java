package org.onrecord.link.standing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.link.Claim;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Origin;
import org.onrecord.link.Part;
import org.onrecord.link.Party;
import org.onrecord.link.Print;
import org.onrecord.link.Reliability;
import org.onrecord.link.Side;
import org.onrecord.link.Standing;
import org.onrecord.link.Turn;
import org.onrecord.model.Certainty;
import org.onrecord.model.Polarity;

/** Counts the origins of a claim on each side. */
public final class StandingCounter {

    /**
     * How a claim stands.
     *
     * @param claim the claim with its entries
     * @param prints of the articles of its entries
     * @param grades the user's grades of sources, by the keys of their parties
     */
    public Standing count(Claim claim, List<Print> prints, Map<String, Reliability> grades) {
        var inTime = claim.entries().stream()
                .sorted(Comparator.comparing(entry -> entry.published().map(OffsetDateTime::toInstant), Comparator.comparing(
                        time -> time.orElse(java.time.Instant.MAX))))
                .toList();
        var groups = new LinkedHashMap<String, List<Entry>>();
        for (var entry : inTime) {
            var side = side(entry);
            var voice = entry.origin().party().filter(Party::isNamed).map(Party::key).orElse(entry.id().value());
            groups.computeIfAbsent(side + " " + voice, any -> new ArrayList<>()).add(entry);
        }
        var origins = new ArrayList<Origin>();
        var first = new LinkedHashMap<EntryId, Boolean>();
        for (var group : groups.values()) {
            var head = group.getFirst();
            first.put(head.id(), true);
            origins.add(new Origin(
                    head.origin().party(),
                    head.origin().party().map(Party::name).orElse("nobody named"),
                    side(head),
                    group.stream().map(Entry::id).toList(),
                    List.of()));
        }
        var turns = inTime.stream()
                .map(entry -> new Turn(
                        entry.id(),
                        entry.published(),
                        first.containsKey(entry.id()) ? Part.ORIGINATE : Part.ECHO,
                        side(entry),
                        first.containsKey(entry.id()) ? "the first of this voice" : "the same voice again"))
                .toList();
        var times = inTime.stream().flatMap(entry -> entry.published().stream()).toList();
        return new Standing(
                claim.id(),
                origins,
                turns,
                times.stream().findFirst(),
                times.isEmpty() ? Optional.empty() : Optional.of(times.getLast()),
                6,
                "not graded");
    }

    private static Side side(Entry entry) {
        return switch (entry.stance()) {
            case DECLINE -> Side.SILENT;
            case DENY, RETRACT -> Side.AGAINST;
            case DOUBT, SPECULATE, ASK -> Side.HEDGED;
            case ASSERT, CONFIRM ->
                entry.factuality().certainty() != Certainty.CERTAIN
                        ? Side.HEDGED
                        : entry.factuality().polarity() == Polarity.NEGATIVE ? Side.AGAINST : Side.FOR;
        };
    }
}
