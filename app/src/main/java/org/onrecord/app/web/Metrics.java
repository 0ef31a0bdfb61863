package org.onrecord.app.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.LedgerFailure;

/** Measures requests, Java itself, the ledger and its connections. */
final class Metrics implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Of the histogram, in milliseconds; 150 is what a page may take. */
    private static final Duration[] BOUNDS = Stream.of(5, 10, 25, 50, 100, 150, 250, 500, 1000, 2500)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private static final double NANOSECONDS = 1e6;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Ledgers ledgers;

    Metrics(Ledgers ledgers) {
        this.ledgers = ledgers;
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        collections.bindTo(registry);
        ledger("articles", "Articles in the ledger.", Ledger::articles);
        ledger("claims", "Claims ever made.", Ledger::claims);
        ledger("entries", "Assertions, those of older readings too.", Ledger::assertions);
        pool("lent", "Connections to the ledger that answer a request.", Ledgers::lent);
        pool("idle", "Connections to the ledger that are open and free.", Ledgers::idle);
        pool("waiting", "Requests that wait for a connection.", Ledgers::waiting);
        pool("most", "Connections at most.", all -> Ledgers.MOST);
    }

    private void ledger(String name, String help, ToLongFunction<Ledger> count) {
        Gauge.builder("onrecord.ledger." + name, ledgers, all -> counted(all, count))
                .description(help)
                .register(registry);
    }

    /** What cannot be counted now is no number, but no reason to tell nothing. */
    private static double counted(Ledgers ledgers, ToLongFunction<Ledger> count) {
        try {
            return ledgers.with(PATIENCE, count::applyAsLong)
                    .map(Long::doubleValue)
                    .orElse(Double.NaN);
        } catch (LedgerFailure e) {
            return Double.NaN;
        }
    }

    private void pool(String name, String help, ToDoubleFunction<Ledgers> count) {
        Gauge.builder("onrecord.pool." + name, ledgers, count).description(help).register(registry);
    }

    /** Keeps how long a request took. */
    void time(String method, String route, int status, float milliseconds) {
        Timer.builder("onrecord.requests")
                .description("How long requests took.")
                .tag("method", method)
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record(Duration.ofNanos(Math.round(milliseconds * NANOSECONDS)));
    }

    /** All of it in Prometheus' text format. */
    String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
