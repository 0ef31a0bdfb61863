package org.onrecord.app.add;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.fetch.Agent;
import org.onrecord.app.fetch.Fetcher;
import org.onrecord.app.fetch.Limits;

/** One fetcher for all, made when it is first needed. Thread-safe. */
public final class SharedFetcher implements Supplier<Fetcher>, AutoCloseable {

    private final String version;
    private final boolean allowPrivate;
    private @Nullable Fetcher fetcher;

    /**
     * A fetcher to be.
     *
     * @param version of this program, told to servers
     * @param allowPrivate whether it may go to addresses of private networks
     */
    public SharedFetcher(String version, boolean allowPrivate) {
        this.version = version;
        this.allowPrivate = allowPrivate;
    }

    @Override
    public synchronized Fetcher get() {
        if (fetcher == null) {
            fetcher = new Fetcher(Agent.onrecord(version), Limits.USUAL, allowPrivate);
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
