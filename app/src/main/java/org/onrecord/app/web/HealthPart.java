package org.onrecord.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.LedgerFailure;
import org.onrecord.app.store.Nouns;

/** Whether the desk works: it does when the ledger answers. */
final class HealthPart implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Services services;

    HealthPart(Services services) {
        this.services = services;
    }

    @Override
    public void join(RoutesConfig routes) {
        routes.get("/healthz", this::tell);
    }

    private void tell(Context context) {
        var articles = articles();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("status", articles.isPresent() ? "up" : "down");
        fields.put("version", services.settings().version());
        fields.put("articles", articles);
        context.status(articles.isPresent() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        context.header("Cache-Control", "no-store");
        context.contentType("application/json").result(Nouns.JSON.writeValueAsString(fields) + "\n");
    }

    private Optional<Long> articles() {
        try {
            return services.ledgers().with(PATIENCE, Ledger::articles);
        } catch (LedgerFailure e) {
            services.errors().println("onrecord: " + e.getMessage());
            return Optional.empty();
        }
    }
}
