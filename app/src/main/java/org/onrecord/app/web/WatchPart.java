package org.onrecord.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.app.decide.Choices;
import org.onrecord.app.decide.Fields;
import org.onrecord.app.decide.Unclear;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.store.Watches;
import org.onrecord.app.view.AtomFeed;
import org.onrecord.app.view.WatchesView;
import org.onrecord.app.web.page.WatchMadePage;

/** Making and taking down watches, their feeds, and their news as they come. */
final class WatchPart implements Part {

    private static final int MOST_IN_A_FEED = 50;
    private static final int LONGEST_NAME = 200;
    private static final Set<String> FIELDS = Set.of("name", "search", "kinds", "webhook");

    private final Ledgers ledgers;
    private final Faces faces;
    private final NewsStreams streams;

    WatchPart(Services services, NewsStreams streams) {
        this.ledgers = services.ledgers();
        this.faces = services.faces();
        this.streams = streams;
    }

    @Override
    public void join(RoutesConfig routes) {
        routes.post("/watches", this::makeByForm);
        routes.post("/watches/{id}/remove", this::removeByForm);
        routes.get("/watches/{id}.atom", this::feed);
        routes.sse("/watches/{id}/events", streams::join);
        routes.post("/api/v1/watches", this::make);
        routes.delete("/api/v1/watches/{id}", this::remove);
    }

    private void makeByForm(Context context) {
        var made = made(new Fields(Map.of(
                "name", context.formParams("name"),
                "search", context.formParams("q"),
                "kinds", context.formParams("on"),
                "webhook", context.formParams("webhook"))));
        var path = "/watches/" + made.watch().id();
        if (made.secret().isEmpty()) {
            context.redirect(path, HttpStatus.SEE_OTHER);
        } else { // the secret is shown this once
            faces.page(
                    context,
                    "Watch made",
                    "watchmade",
                    new WatchMadePage(made.watch().name(), path, made.secret().get()));
        }
    }

    private void removeByForm(Context context) {
        ledgers.with(ledger -> removed(ledger, context.pathParam("id")));
        context.redirect("/watches", HttpStatus.SEE_OTHER);
    }

    private void make(Context context) {
        var made = made(FieldsBody.of(context, "{\"name\": \"Denials\", \"search\": \"denied:yes\"}"));
        var fields = WatchesView.fields(made.watch());
        fields.put("secret", made.secret());
        context.header("Location", "/api/v1/watches/" + made.watch().id());
        context.status(201)
                .contentType("application/json; charset=utf-8")
                .result(Nouns.JSON.writeValueAsString(fields) + "\n");
    }

    private void remove(Context context) {
        ledgers.with(ledger -> removed(ledger, context.pathParam("id")));
        context.status(204);
    }

    private void feed(Context context) {
        var feed = ledgers.with(ledger -> {
            var watch = WatchRoute.find(context.pathParam("id"), ledger);
            return AtomFeed.write(watch, ledger.watches().last(watch.id(), MOST_IN_A_FEED), desk(context));
        });
        ETags.send(context, "application/atom+xml", feed);
    }

    private static URI desk(Context context) {
        return URI.create(context.scheme() + "://" + context.host() + "/");
    }

    private static boolean removed(Ledger ledger, String id) {
        ledger.watches().remove(WatchRoute.find(id, ledger).id());
        return true;
    }

    private Watches.Made made(Fields fields) {
        try {
            fields.only(FIELDS);
            var name = fields.one("name").orElse("");
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                throw Problem.wrong("a watch needs a name of 1 to " + LONGEST_NAME + " letters");
            }
            var query = new SearchLine(fields.one("search").orElse("")).query(1);
            if (query.asOf().isPresent()) {
                throw Problem.wrong("a watch looks at what comes; leave as-of: out");
            }
            var kinds = fields.many("kinds").stream().map(Choices::notice).collect(Collectors.toSet());
            var webhook = fields.one("webhook").map(Choices::address);
            return ledgers.with(ledger -> ledger.watches().add(name, query, kinds, webhook));
        } catch (Unclear e) {
            throw Problem.of(e);
        }
    }
}
