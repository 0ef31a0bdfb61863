package org.onrecord.app.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of hosts: what their owners let a robot read, and when they were last asked. Thread-safe. */
final class Hosts {

    /** RFC 9309 lets rules be kept for a day. */
    private static final long KEPT = Duration.ofHours(24).toNanos();

    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final Duration pause;

    Hosts(Duration pause) {
        this.pause = pause;
    }

    /** One scheme, host and port. */
    final class Host {

        private Optional<Robots> robots = Optional.empty();
        private long robotsRead;
        private long nextTurn = System.nanoTime();

        /** Gets rules that are not known yet. */
        interface Source {
            Robots get() throws NotFetched;
        }

        /** The rules of this host; others who ask for them meanwhile wait. */
        synchronized Robots robots(Source source) throws NotFetched {
            if (robots.isEmpty() || System.nanoTime() - robotsRead > KEPT) {
                robots = Optional.of(source.get());
                robotsRead = System.nanoTime();
            }
            return robots.get();
        }

        /** Waits until it is polite to ask again; each who waits has a turn of its own. */
        void awaitTurn(Optional<Duration> asked) throws InterruptedException {
            long wait;
            synchronized (this) {
                var now = System.nanoTime();
                var turn = Math.max(now, nextTurn);
                nextTurn = turn + asked.orElse(pause).toNanos();
                wait = turn - now;
            }
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait));
            }
        }
    }

    Host of(URI address) {
        var key = (address.getScheme() + "://" + address.getHost() + ":" + address.getPort()).toLowerCase(Locale.ROOT);
        return hosts.computeIfAbsent(key, unknown -> new Host());
    }
}
