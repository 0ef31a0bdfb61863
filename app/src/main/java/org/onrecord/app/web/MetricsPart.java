package org.onrecord.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** How long requests take, and how much of what there is, for Prometheus. */
final class MetricsPart implements Part, AutoCloseable {

    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final CompletableFuture<Metrics> metrics = new CompletableFuture<>();
    private final Ledgers ledgers;

    MetricsPart(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    /** Begins to make what measures, beside the first page: that need not wait for it. */
    void warm() {
        metrics.completeAsync(() -> new Metrics(ledgers));
    }

    @Override
    public void join(RoutesConfig routes) {
        routes.get("/metrics", context -> {
            context.header("Cache-Control", "no-store");
            context.contentType(TYPE).result(metrics.join().text());
        });
    }

    /** Keeps how long a request took, under its route's template: addresses that nobody knows count as one. */
    void time(Context context, float milliseconds) {
        var method = context.method().name();
        var route = Optional.ofNullable(context.endpoints().lastHttpEndpoint())
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.path)
                .orElse("none");
        int status = context.statusCode();
        var unused = metrics.thenAccept(made -> made.time(method, route, status, milliseconds));
    }

    @Override
    public void close() {
        metrics.cancel(false);
        var unused = metrics.thenAccept(Metrics::close);
    }
}
