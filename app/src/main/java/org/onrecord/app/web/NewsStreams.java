package org.onrecord.app.web;

import io.javalin.http.sse.SseClient;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.store.WatchId;
import org.onrecord.app.view.NoticeWords;
import org.onrecord.app.watch.Postman;

/**
 * Tells pages what their watches tell, as it comes (server-sent events), and sends to webhooks what waits. One thread looks every two
 * seconds, however many look on. What they tell is found where {@link Counter} counts claims.
 */
final class NewsStreams implements AutoCloseable {

    private static final int EVERY_SECONDS = 2;
    private static final int AT_ONCE = 100;

    /** More pages than these are no audience but an attack. */
    private static final int MOST_CLIENTS = 200;

    /** So many looks without news, and a comment keeps the line open. */
    private static final int HEARTBEAT = 8;

    private final Ledgers ledgers;
    private final Postman postman;
    private final PrintStream errors;
    private final Map<SseClient, Place> clients = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watches").factory());
    private long looks;

    /** How far a page has been told. */
    private record Place(WatchId watch, AtomicLong turn) {}

    NewsStreams(Ledgers ledgers, Postman postman, PrintStream errors) {
        this.ledgers = ledgers;
        this.postman = postman;
        this.errors = errors;
        var unused = looking.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** A page looks on from now, or from where it left off. */
    void join(SseClient client) {
        if (clients.size() >= MOST_CLIENTS) {
            throw Problem.of(503, "Too many look on", "close other pages of the desk, and load this one again");
        }
        var last = client.ctx().header("Last-Event-ID");
        var place = ledgers.with(ledger -> {
            var watch = WatchRoute.find(client.ctx().pathParam("id"), ledger);
            var told = ledger.watches().last(watch.id(), 1);
            long now = told.isEmpty() ? 0 : told.getFirst().turn();
            long from = last != null && last.matches("[0-9]{1,18}") ? Long.parseLong(last) : now;
            return new Place(watch.id(), new AtomicLong(from));
        });
        client.keepAlive();
        client.onClose(() -> clients.remove(client));
        clients.put(client, place);
        client.sendComment("looking on");
    }

    private void look() {
        try {
            looks++;
            ledgers.with(ledger -> {
                clients.forEach((client, place) -> {
                    for (var notice :
                            ledger.watches().after(place.watch(), place.turn().get(), AT_ONCE)) {
                        client.sendEvent(
                                "notice",
                                Nouns.JSON.writeValueAsString(NoticeWords.fields(notice)),
                                Long.toString(notice.turn()));
                        place.turn().set(notice.turn());
                    }
                    if (looks % HEARTBEAT == 0) {
                        client.sendComment("still there");
                    }
                });
                return true;
            });
            ledgers.with(ledger -> postman.deliver(ledger.watches()));
        } catch (RuntimeException e) { // the next look may do better
            errors.println("onrecord: watches: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
        clients.keySet().stream().filter(client -> !client.terminated()).forEach(SseClient::close);
    }
}
