package org.onrecord.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.onrecord.app.decide.Fields;
import org.onrecord.app.decide.Unclear;
import org.onrecord.app.decide.Wish;
import org.onrecord.app.store.DecisionFailure;
import org.onrecord.app.store.Deed;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.view.DeedView;
import org.onrecord.app.view.Places;
import org.onrecord.app.web.guard.Person;
import org.onrecord.link.ClaimId;

/** Sets right what is on record: by a form of the claim's page, or by JSON. */
final class CorrectionsPart implements Part {

    /** Field of a form that the act is not made of: the claim whose page it stands on. */
    private static final String PAGE = "page";

    private final Services services;

    CorrectionsPart(Services services) {
        this.services = services;
    }

    @Override
    public void join(RoutesConfig routes) {
        routes.post("/corrections", this::form);
        routes.post("/api/v1/corrections", this::api);
    }

    private void form(Context context) {
        var values = new LinkedHashMap<>(context.formParamMap());
        var page = String.join("", values.getOrDefault(PAGE, List.of()));
        values.remove(PAGE);
        services.ledgers().with(ledger -> {
            fulfil(new Fields(values), context, ledger);
            context.redirect(back(page, ledger), HttpStatus.SEE_OTHER);
            return true;
        });
    }

    /** The claim's page, where there is such a claim still. */
    private static String back(String page, Ledger ledger) {
        var claims = page.isEmpty() ? List.<ClaimId>of() : ledger.beginning(page);
        return claims.size() == 1
                        && ledger.claim(claims.getFirst(), Optional.empty()).isPresent()
                ? "/claims/" + claims.getFirst() + "#decisions"
                : "/corrections";
    }

    private void api(Context context) {
        var fields = FieldsBody.of(context, "{\"does\": \"undo\", \"act\": \"a-…\"}");
        services.ledgers().with(ledger -> {
            var deed = fulfil(fields, context, ledger);
            return context.status(HttpStatus.CREATED)
                    .header("Location", "/corrections#" + deed.act().id())
                    .header("Cache-Control", "no-store")
                    .contentType("application/json; charset=utf-8")
                    .result(DeedView.json(deed, new Places(ledger::text)));
        });
    }

    private static Deed fulfil(Fields fields, Context context, Ledger ledger) {
        try {
            var wish = Wish.of(fields);
            return wish.fulfil(ledger, who(wish, context));
        } catch (Unclear e) {
            throw Problem.of(e);
        } catch (DecisionFailure e) {
            var words = String.valueOf(e.getMessage());
            throw switch (e.kind()) {
                case NOT_THERE -> Problem.notThere(words);
                case DONE_ALREADY -> Problem.conflict(words);
                case IMPOSSIBLE -> Problem.of(422, "This cannot be decided", words);
            };
        }
    }

    /** Whoever is logged in decides in their own name; at this machine alone one may name another. */
    private static String who(Wish wish, Context context) {
        var person = Person.of(context).orElseThrow(() -> new IllegalStateException("nobody asks"));
        var told = wish.who().orElse(person.name());
        if (person.proof() != Person.Proof.MACHINE && !told.equals(person.name())) {
            throw Problem.of(403, "Not allowed", "you decide as " + person.name() + "; leave who out");
        }
        return told;
    }
}
