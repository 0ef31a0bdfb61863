package org.onrecord.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.NoticeKind;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.store.Watches;
import org.onrecord.app.view.AtomFeed;
import org.onrecord.app.view.WatchesView;
import org.onrecord.app.web.page.WatchMadePage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Making and taking down watches, their feeds, and their news as they come. */
final class WatchPart implements Part {

    private static final int MOST_IN_A_FEED = 50;
    private static final int LONGEST_NAME = 200;
    private static final List<String> FIELDS = List.of("name", "search", "kinds", "webhook");

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
        var made = ledgers.with(ledger -> add(
                ledger,
                text(context.formParam("name")),
                text(context.formParam("q")),
                context.formParams("on"),
                text(context.formParam("webhook"))));
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
        var asked = json(context);
        for (var field : asked.propertyNames()) {
            if (!FIELDS.contains(field)) {
                throw Problem.wrong("a watch has no field '" + field + "'; there are " + String.join(", ", FIELDS));
            }
        }
        var made = ledgers.with(ledger ->
                add(ledger, text(asked, "name"), text(asked, "search"), list(asked, "kinds"), text(asked, "webhook")));
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

    private static Watches.Made add(Ledger ledger, String name, String search, List<String> kinds, String webhook) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw Problem.wrong("a watch needs a name of 1 to " + LONGEST_NAME + " letters");
        }
        var query = new SearchLine(search).query(1);
        if (query.asOf().isPresent()) {
            throw Problem.wrong("a watch looks at what comes; leave as-of: out");
        }
        return ledger.watches()
                .add(name, query, kinds(kinds), webhook.isBlank() ? Optional.empty() : Optional.of(address(webhook)));
    }

    private static Set<NoticeKind> kinds(List<String> names) {
        return names.stream()
                .map(name -> Arrays.stream(NoticeKind.values())
                        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                        .findFirst()
                        .orElseThrow(() -> Problem.wrong(
                                "'" + name + "' is no kind; kinds are new_claim, new_origin, denial, moved")))
                .collect(Collectors.toSet());
    }

    /** Where to; whether it may be gone to is looked at whenever it is, since names change what they point at. */
    private static URI address(String written) {
        try {
            var address = new URI(written.strip());
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("(?i)https?")) {
                return address;
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw Problem.wrong("'" + written + "' is no address of the web; write it like https://desk.example/hook");
    }

    private static JsonNode json(Context context) {
        try {
            var node = Nouns.JSON.readTree(context.body());
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            // told below
        }
        throw Problem.wrong("the body must be one object of JSON: {\"name\": …, \"search\": …}");
    }

    private static String text(JsonNode node, String field) {
        var value = node.get(field);
        if (value == null || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw Problem.wrong(field + " must be a text");
        }
        return value.asString();
    }

    private static List<String> list(JsonNode node, String field) {
        var value = node.get(field);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray() || value.valueStream().anyMatch(one -> !one.isString())) {
            throw Problem.wrong(field + " must be a list of texts");
        }
        return value.valueStream().map(JsonNode::asString).toList();
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written;
    }
}
