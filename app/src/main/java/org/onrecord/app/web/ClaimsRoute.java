package org.onrecord.app.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.onrecord.app.store.ClaimLine;
import org.onrecord.app.store.ClaimQuery;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.view.ClaimsView;
import org.onrecord.app.web.page.ClaimRow;
import org.onrecord.app.web.page.ClaimsPage;

/** The front page: what was claimed last, what moved, what is contested; or what a search finds. */
final class ClaimsRoute implements Route {

    private static final int USUAL = 50;
    private static final int GREATEST = 500;
    private static final int IN_A_BOX = 12;

    /** The most contested are chosen among so many that were told last. */
    private static final int CONTESTED = 200;

    private static final Comparator<ClaimLine> MOST_CONTESTED = Comparator.comparingInt(
                    (ClaimLine line) -> Math.min(line.forIt(), line.against()))
            .reversed();

    @Override
    public String path() {
        return "/claims";
    }

    @Override
    public Answer answer(Asked asked, Ledger ledger) {
        var line = new SearchLine(asked.query("q").orElse(""));
        int limit = asked.number("limit", USUAL, GREATEST);
        return new Answer(
                line.isEmpty() ? "On record" : "Search",
                "claims",
                () -> page(line, limit, ledger),
                () -> json(ledger.claims(line.query(limit))),
                () -> ClaimRow.table(ledger.claims(line.query(limit))));
    }

    private static ClaimsPage page(SearchLine line, int limit, Ledger ledger) {
        var found = List.<ClaimLine>of();
        var problem = Optional.<String>empty();
        try {
            found = ledger.claims(line.query(limit + 1));
        } catch (Problem e) {
            problem = Optional.of(e.detail());
        }
        return new ClaimsPage(
                !line.isEmpty(),
                problem,
                rows(found, limit),
                found.size() > limit,
                line.isEmpty() ? rows(ledger.moved(IN_A_BOX), IN_A_BOX) : List.of(),
                line.isEmpty() ? rows(contested(ledger), IN_A_BOX) : List.of(),
                ledger.articles(),
                ledger.claims());
    }

    private static List<ClaimLine> contested(Ledger ledger) {
        var contested = new ClaimQuery(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                CONTESTED);
        return ledger.claims(contested).stream().sorted(MOST_CONTESTED).toList();
    }

    private static List<ClaimRow> rows(List<ClaimLine> lines, int most) {
        return lines.stream().limit(most).map(ClaimRow::of).toList();
    }

    private static String json(List<ClaimLine> lines) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("claims", lines.stream().map(ClaimsView::fields).toList());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }
}
