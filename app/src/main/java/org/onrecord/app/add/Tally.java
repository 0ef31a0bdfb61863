package org.onrecord.app.add;

import java.util.EnumMap;
import java.util.Map;
import org.onrecord.link.Posting;
import org.onrecord.model.Outcome.Cause;

/** Counts what came of the inputs. */
public final class Tally {

    private long added;
    private long assertions;
    private long newClaims;
    private long there;
    private long faults;
    private final Map<Cause, Long> skipped = new EnumMap<>(Cause.class);

    void add(Posting posting) {
        added++;
        assertions += posting.lines().size();
        newClaims += posting.lines().stream()
                .filter(line -> line.linkage().nearest().isEmpty())
                .count();
    }

    void addThere() {
        there++;
    }

    void addSkipped(Cause cause) {
        skipped.merge(cause, 1L, Long::sum);
    }

    /** Counts an article that a fault of this program left out. */
    void addFault() {
        faults++;
    }

    public long added() {
        return added;
    }

    public long assertions() {
        return assertions;
    }

    public long newClaims() {
        return newClaims;
    }

    /** How many the ledger held before. */
    public long there() {
        return there;
    }

    public long faults() {
        return faults;
    }

    public Map<Cause, Long> skipped() {
        return Map.copyOf(skipped);
    }

    /** How many inputs gave no article. */
    public long left() {
        return faults + skipped.values().stream().mapToLong(count -> count).sum();
    }

    /** How many inputs are done. */
    public long done() {
        return added + there + left();
    }
}
