package org.onrecord.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.fetch.Agent;
import org.onrecord.app.fetch.Fetcher;
import org.onrecord.app.fetch.Limits;

/** One fetcher for all, made when it is first needed. Thread-safe. */
final class SharedFetcher implements Supplier<Fetcher>, AutoCloseable {

    private final boolean allowPrivate;
    private @Nullable Fetcher fetcher;

    SharedFetcher(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    @Override
    public synchronized Fetcher get() {
        if (fetcher == null) {
            fetcher = new Fetcher(Agent.onrecord(Version.ofProgram()), Limits.USUAL, allowPrivate);
        }
        return fetcher;
    }

    @Override
    public synchronized void close() {
        if (fetcher != null) {
            fetcher.close();
        }
    }
}
