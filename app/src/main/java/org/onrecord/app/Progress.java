package org.onrecord.app;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** A line on a terminal that tells how far a long work is: a bar, how many, how many a second, and how long it will take. */
final class Progress {

    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final int BAR = 20;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream terminal;
    private final boolean isShown;
    private final Clock clock;
    private final String what;
    private final long total;
    private final Instant start;
    private Instant shown = Instant.EPOCH;

    /**
     * A line that is not there yet.
     *
     * @param isShown whether there is a terminal to show it on
     * @param what what is counted: "articles"
     * @param total how many there will be; more may turn up
     */
    Progress(PrintStream terminal, boolean isShown, Clock clock, String what, long total) {
        this.terminal = terminal;
        this.isShown = isShown;
        this.clock = clock;
        this.what = what;
        this.total = total;
        this.start = clock.instant();
    }

    /** Shows how many are done, if the last time is a while ago. */
    void show(long done) {
        var now = clock.instant();
        if (isShown && Duration.between(shown, now).compareTo(BETWEEN) >= 0) {
            shown = now;
            terminal.print(CLEAR + line(done, Duration.between(start, now)));
            terminal.flush();
        }
    }

    /** Takes the line away, so that something else can be written. */
    void clear() {
        if (isShown) {
            terminal.print(CLEAR);
            terminal.flush();
            shown = Instant.EPOCH;
        }
    }

    private String line(long done, Duration spent) {
        double seconds = Math.max(0.001, spent.toMillis() / 1000.0);
        double rate = done / seconds;
        var counted = done > total
                ? String.format(Locale.ROOT, "%,d %s", done, what)
                : String.format(Locale.ROOT, "%,d of %,d %s", done, total, what);
        var left = done == 0 || done >= total ? "" : ", " + words((long) ((total - done) / rate)) + " left";
        return String.format(Locale.ROOT, "%s  %s, %.1f a second%s", bar(done), counted, rate, left);
    }

    private String bar(long done) {
        int full = total == 0 ? 0 : (int) Math.min(BAR, done * BAR / total);
        return "█".repeat(full) + "░".repeat(BAR - full);
    }

    private static String words(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
    }
}
