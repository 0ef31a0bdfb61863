package org.onrecord.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.onrecord.app.store.ClaimLine;
import org.onrecord.app.store.ClaimsFound;
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

    @Override
    public String path() {
        return "/claims";
    }

    @Override
    public Answer answer(Asked asked, Ledger ledger) {
        var line = new SearchLine(asked.query("q").orElse(""));
        int limit = asked.number("limit", USUAL, GREATEST);
        var question = "claims " + asked.query("q").orElse("");
        var after = asked.after(question);
        var listing = new Listing(asked, ledger, line, limit, question, after);
        return new Answer(
                line.isEmpty() ? "On record" : "Search",
                "claims",
                listing::page,
                listing::json,
                () -> ClaimRow.table(listing.found().lines()));
    }

    /** What is asked for, and where the list goes on. */
    private record Listing(
            Asked asked, Ledger ledger, SearchLine line, int limit, String question, Optional<Long> after) {

        ClaimsFound found() {
            var found = ledger.claims(line.query(limit), after);
            next(found);
            return found;
        }

        private Optional<String> next(ClaimsFound found) {
            return found.next().map(place -> asked.next(new Cursor(place, question)));
        }

        String json() {
            var found = found();
            var fields = new LinkedHashMap<String, Object>();
            fields.put("claims", found.lines().stream().map(ClaimsView::fields).toList());
            fields.put("next", found.next().map(place -> new Cursor(place, question).text()));
            return Nouns.JSON.writeValueAsString(fields) + "\n";
        }

        ClaimsPage page() {
            var found = new ClaimsFound(List.of(), Optional.empty());
            var problem = Optional.<String>empty();
            try {
                found = ledger.claims(line.query(limit), after);
            } catch (Problem e) {
                problem = Optional.of(e.detail());
            }
            boolean isFront = line.isEmpty() && after.isEmpty();
            return new ClaimsPage(
                    !line.isEmpty(),
                    problem,
                    rows(found.lines()),
                    next(found),
                    isFront ? rows(ledger.moved(IN_A_BOX)) : List.of(),
                    isFront ? rows(ledger.contested(CONTESTED, IN_A_BOX)) : List.of(),
                    ledger.articles(),
                    ledger.claims());
        }
    }

    private static List<ClaimRow> rows(List<ClaimLine> lines) {
        return lines.stream().map(ClaimRow::of).toList();
    }
}
