package org.onrecord.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.app.decide.Picked;
import org.onrecord.app.decide.Unclear;
import org.onrecord.app.store.Decision;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.view.ActWords;
import org.onrecord.app.view.ActsView;
import org.onrecord.app.view.Places;
import org.onrecord.app.web.page.CorrectionsPage;
import org.onrecord.app.web.page.CsvTable;
import org.onrecord.link.correction.Act;
import org.onrecord.link.correction.ActId;
import org.onrecord.link.correction.Decisions;

/** What people decided, the newest first: all of it, or what bears on one claim. */
final class CorrectionsRoute implements Route {

    private static final int USUAL = 100;
    private static final int GREATEST = 1000;

    @Override
    public String path() {
        return "/corrections";
    }

    @Override
    public Answer answer(Asked asked, Ledger ledger) {
        var decisions = ledger.corrections().decisions();
        var all = acts(asked, decisions, ledger).reversed();
        int limit = asked.number("limit", USUAL, GREATEST);
        var acts = all.stream().limit(limit).toList();
        return new Answer(
                "Corrections",
                "corrections",
                () -> CorrectionsPage.of(acts, ledger.corrections(), asked.mayCorrect(), all.size() > limit),
                () -> json(acts, ledger),
                () -> table(acts, ledger));
    }

    private static List<Act> acts(Asked asked, Decisions decisions, Ledger ledger) {
        var claim = asked.query("claim");
        if (claim.isEmpty()) {
            return decisions.acts();
        }
        try {
            return decisions.with(Picked.of(ledger, claim.get()).account().decisions().stream()
                    .map(Decision::act)
                    .toList());
        } catch (Unclear e) {
            throw Problem.notThere(String.valueOf(e.getMessage()));
        }
    }

    private static String json(List<Act> acts, Ledger ledger) {
        var corrections = ledger.corrections();
        var decisions = corrections.decisions();
        var places = new Places(ledger::text);
        var fields = new LinkedHashMap<String, Object>();
        fields.put(
                "corrections",
                acts.stream()
                        .map(act -> ActsView.fields(act, decisions, corrections::subjects, places))
                        .toList());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    private static CsvTable table(List<Act> acts, Ledger ledger) {
        var decisions = ledger.corrections().decisions();
        return new CsvTable(
                List.of("act", "at", "who", "why", "what", "undone_by", "claims"),
                acts.stream()
                        .map(act -> List.of(
                                act.id().value(),
                                act.at().toString(),
                                act.who().orElse(""),
                                act.why().orElse(""),
                                ActWords.what(act.what()),
                                decisions
                                        .undoing(act.id())
                                        .map(Act::id)
                                        .map(ActId::value)
                                        .orElse(""),
                                ledger.corrections().subjects(act).claims().stream()
                                        .map(told -> told.claim().value())
                                        .collect(Collectors.joining("; "))))
                        .toList());
    }
}
