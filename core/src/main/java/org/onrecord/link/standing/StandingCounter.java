package org.onrecord.link.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.link.Claim;
import org.onrecord.link.Dependence;
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
import org.onrecord.model.ArticleId;

/** Counts how a claim stands. */
public final class StandingCounter {

    private final Grades grades = Grades.load();

    /**
     * How a claim stands. Pure: the same claim, prints, dependences and grades give an equal standing.
     *
     * @param claim the claim
     * @param prints of its articles
     * @param dependences between its entries
     * @param reliability the user's grades of sources, by {@link Party#key}
     */
    public Standing count(
            Claim claim,
            Map<ArticleId, Print> prints,
            List<Dependence> dependences,
            Map<String, Reliability> reliability) {
        var known = new Prints(prints);
        var names = new OriginNames(known);
        var positions = new Positions(known).of(claim); // in the order of time, each on the side it still stands on
        var groups = new Groups(positions, dependences); // who leans on whom
        var origins =
                groups.all().stream().map(group -> origin(group, names, groups)).toList();
        var history = history(groups, new PartJudge(known, names, groups)); // what each does for the claim
        return standing(claim, origins, history, reliability);
    }

    private static Origin origin(List<Position> group, OriginNames names, Groups groups) {
        var first = group.getFirst();
        var ids = group.stream().map(position -> position.entry().id()).toList();
        var members = new HashSet<>(ids);
        var ties = ids.stream()
                .flatMap(id -> groups.of(id).stream())
                .filter(one -> members.contains(one.earlier()) && members.contains(one.later()))
                .distinct()
                .toList();
        return new Origin(names.party(first.entry()), names.name(first.entry()), first.side(), ids, ties);
    }

    private static List<Turn> history(Groups groups, PartJudge judge) {
        var turns = new ArrayList<Turn>();
        for (var group : groups.all()) {
            var places = new HashMap<EntryId, Integer>();
            group.forEach(position -> places.put(position.entry().id(), places.size()));
            group.forEach(position -> turns.add(judge.turn(position, places)));
        }
        turns.sort(
                Comparator.comparing(turn -> turn.at().map(at -> at.toInstant()).orElse(Instant.MAX)));
        return turns;
    }

    private Standing standing(
            Claim claim, List<Origin> origins, List<Turn> history, Map<String, Reliability> reliability) {
        Function<Origin, Reliability> graded = origin -> origin.party()
                .map(party -> reliability.getOrDefault(party.key(), Reliability.F))
                .orElse(Reliability.F);
        var counted = origins.stream()
                .filter(origin -> graded.apply(origin) != Reliability.E)
                .toList();
        int forIt = count(counted, Side.FOR);
        int against = count(counted, Side.AGAINST);
        var best = counted.stream()
                .filter(origin -> origin.side() == Side.FOR)
                .map(graded)
                .min(Comparator.naturalOrder())
                .orElse(Reliability.F);
        var grade = grades.grade(forIt, against, best);
        var moved = history.stream().filter(turn -> turn.part() != Part.ECHO).flatMap(turn -> turn.at().stream());
        return new Standing(
                claim.id(),
                origins,
                history,
                claim.entries().stream()
                        .map(Entry::published)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()),
                moved.max(Comparator.naturalOrder()),
                grade.grade(),
                forIt + " for, " + against + " against, " + count(origins, Side.HEDGED) + " hedged: " + grade.words());
    }

    private static int count(List<Origin> origins, Side side) {
        return (int) origins.stream().filter(origin -> origin.side() == side).count();
    }
}
