package org.onrecord.app.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.link.ClaimId;
import org.onrecord.link.correction.Act;
import org.onrecord.link.correction.Correction;
import org.onrecord.link.correction.Decisions;
import org.onrecord.link.correction.Spot;
import org.onrecord.link.correction.SpotFinder;
import org.onrecord.model.ArticleId;

/** Finds what acts are about; what an undoing is about is what the undone act was. */
final class SubjectFinder {

    private final ClaimNumbers numbers;
    private final StandingCache standings;
    private final ArticleLookup articles;
    private final Decisions decisions;

    SubjectFinder(Database database, StandingCache standings, Decisions decisions) {
        this.numbers = new ClaimNumbers(database.sql());
        this.standings = standings;
        this.articles = new ArticleLookup(database);
        this.decisions = decisions;
    }

    Subjects of(Act act) {
        return switch (act.what()) {
            case Correction.Split(var from, var spots) -> {
                var own = ActBook.ofOwn(act);
                yield subjects(List.of(told(from, spots.getFirst()), told(own, spots.getFirst())), spots);
            }
            case Correction.Merge(var kept, var keeper, var given, var giver) ->
                subjects(List.of(told(kept, keeper), told(given, giver)), List.of(keeper, giver));
            case Correction.Restate(var spot, var was, var right) ->
                subjects(
                        placed(spot)
                                .map(placed -> new Subjects.Told(placed.claim(), Optional.of(placed.entry())))
                                .stream()
                                .toList(),
                        List.of(spot));
            case Correction.Tie(var upstream, var downstream, var kind) ->
                new Subjects(
                        List.of(),
                        Stream.of(downstream, upstream)
                                .flatMap(article -> report(article, Optional.empty()).stream())
                                .toList(),
                        Optional.empty());
            case Correction.Grade(var party, var grade) -> new Subjects(List.of(), List.of(), Optional.of(party));
            case Correction.Undo(var undone) ->
                decisions.acts().stream()
                        .filter(other -> other.id().equals(undone))
                        .findFirst()
                        .map(this::of)
                        .orElseGet(() -> new Subjects(List.of(), List.of(), Optional.empty()));
        };
    }

    private Subjects subjects(List<Subjects.Told> claims, List<Spot> spots) {
        return new Subjects(
                claims,
                spots.stream()
                        .flatMap(spot -> report(spot.article(), Optional.of(spot)).stream())
                        .toList(),
                Optional.empty());
    }

    /** A claim; a spot that is or was of it stands for it where it has no entries now. */
    private Subjects.Told told(ClaimId claim, Spot spot) {
        var line = numbers.of(claim)
                .flatMap(number ->
                        Optional.ofNullable(standings.byClaim(List.of(number)).get(number)));
        return new Subjects.Told(
                claim, line.map(ClaimLine::head).or(() -> placed(spot).map(ArticleAccount.Placed::entry)));
    }

    private Optional<ArticleAccount.Placed> placed(Spot spot) {
        var there = articles.entries(spot.article());
        return SpotFinder.find(
                        spot, there.stream().map(ArticleAccount.Placed::entry).toList())
                .flatMap(entry ->
                        there.stream().filter(one -> one.entry().equals(entry)).findFirst());
    }

    private Optional<Subjects.Report> report(ArticleId article, Optional<Spot> spot) {
        return articles.head(article).map(head -> new Subjects.Report(head, spot.map(Spot::evidence)));
    }
}
