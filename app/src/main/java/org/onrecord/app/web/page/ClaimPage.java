package org.onrecord.app.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.app.store.ArticleHead;
import org.onrecord.app.store.ClaimAccount;
import org.onrecord.app.store.ClaimLine;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.view.ActWords;
import org.onrecord.app.view.ClaimWords;
import org.onrecord.app.view.StandingWords;
import org.onrecord.link.EntryId;
import org.onrecord.link.Origin;
import org.onrecord.link.Turn;
import org.onrecord.model.ArticleId;

/**
 * What the page of a claim shows.
 *
 * @param claim the claim as in a list
 * @param why how it stands, in a sentence
 * @param graph from origins to outlets
 * @param strip the voices on a line of time
 * @param origins its independent origins
 * @param voices each report, in the order of time
 * @param contradictions claims that are alike and not the same
 * @param decisions what people decided on it
 * @param linkages why each report is of it
 * @param form what sets it right; empty where whoever looks may not, or looks at an earlier time
 */
public record ClaimPage(
        ClaimRow claim,
        String why,
        ChainGraph graph,
        TimeStrip strip,
        List<OriginLine> origins,
        List<VoiceLine> voices,
        List<ContradictionLine> contradictions,
        List<DecisionLine> decisions,
        List<String> linkages,
        Optional<CorrectForm> form) {

    /**
     * An origin.
     *
     * @param side "for"
     * @param sideName name of the side for the style sheet: "for", "against", "hedged", "silent"
     * @param numbers numbers of the reports that come from it
     * @param dependences what ties them together
     */
    public record OriginLine(
            int number, String name, String side, String sideName, List<Integer> numbers, List<String> dependences) {}

    /**
     * A report.
     *
     * @param article id of its article
     * @param part "confirmed without details"
     * @param reason why it counts so
     */
    public record VoiceLine(
            int number,
            String day,
            String part,
            String sideName,
            String chain,
            String reason,
            String article,
            String title,
            int begin,
            int end,
            Evidence evidence) {}

    /** A claim that is alike and contradicts. */
    public record ContradictionLine(String claim, String kind, String words) {}

    /** What somebody decided. */
    public record DecisionLine(String id, String day, String what, String words, boolean holds) {}

    public static String title(ClaimAccount account) {
        var who = ClaimWords.who(account.head());
        return (who.isEmpty() ? "" : who + ": ") + ClaimWords.what(account.head());
    }

    /** @param isOpen whether it can be set right */
    public static ClaimPage of(ClaimAccount account, Ledger ledger, boolean isOpen) {
        var numbers = StandingWords.numbers(account);
        var standing = account.standing();
        var texts = account.articles().keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(), article -> ledger.text(article).orElseThrow()));
        return new ClaimPage(
                ClaimRow.of(ClaimLine.of(standing, account.head())),
                standing.why(),
                ChainGraph.of(account, numbers),
                TimeStrip.of(account, numbers),
                standing.origins().stream()
                        .map(origin -> origin(standing.origins().indexOf(origin) + 1, origin, numbers))
                        .toList(),
                standing.history().stream()
                        .map(turn -> voice(turn, account, numbers, texts))
                        .toList(),
                account.contradictions().stream()
                        .map(one -> new ContradictionLine(one.other().value(), lower(one.kind()), one.words()))
                        .distinct()
                        .toList(),
                account.decisions().stream()
                        .map(decision -> new DecisionLine(
                                decision.act().id().toString(),
                                ActWords.day(decision.act()),
                                ActWords.what(decision.act().what()),
                                decision.act().words(),
                                decision.holds()))
                        .toList(),
                account.linkages().stream()
                        .map(linkage ->
                                "[" + numbers.get(linkage.entry().id()) + "] " + StandingWords.words(linkage, numbers))
                        .toList(),
                isOpen
                        ? Optional.of(CorrectForm.of(
                                account, ledger.corrections().decisions().reliability()))
                        : Optional.empty());
    }

    private static OriginLine origin(int number, Origin origin, Map<EntryId, Integer> numbers) {
        return new OriginLine(
                number,
                origin.name(),
                StandingWords.words(origin.side()),
                lower(origin.side()),
                origin.entries().stream()
                        .flatMap(id -> Optional.ofNullable(numbers.get(id)).stream())
                        .toList(),
                origin.dependences().stream()
                        .map(dependence -> StandingWords.words(dependence, numbers))
                        .toList());
    }

    private static VoiceLine voice(
            Turn turn, ClaimAccount account, Map<EntryId, Integer> numbers, Map<ArticleId, String> texts) {
        var entry = account.linkage(turn.entry()).entry();
        var head = Optional.ofNullable(account.articles().get(entry.article()));
        return new VoiceLine(
                numbers.getOrDefault(turn.entry(), 0),
                ClaimWords.day(turn.at()),
                StandingWords.words(turn),
                lower(turn.side()),
                ClaimWords.chain(entry),
                StandingWords.numbered(turn.reason(), numbers),
                entry.article().value(),
                head.flatMap(ArticleHead::title).orElse("the article"),
                entry.evidence().begin(),
                entry.evidence().end(),
                Evidence.in(Objects.requireNonNull(texts.get(entry.article())), entry.evidence()));
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
