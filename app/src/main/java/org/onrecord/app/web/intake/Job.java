package org.onrecord.app.web.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.onrecord.model.ArticleId;

/** Articles that somebody wants added, and what came of them so far. Thread-safe. */
public final class Job {

    /** So many articles are told one by one; of more only the counts. */
    private static final int MOST_TOLD = 300;

    private final String id;
    private final List<Item> items = new ArrayList<>();
    private final Map<State, Long> counts = new EnumMap<>(State.class);
    private final Set<Integer> reading = new HashSet<>();
    private boolean begun;
    private boolean ended;
    private long version;

    /** Where an article stands. */
    public enum State {
        WAITING,
        READING,
        ADDED,
        THERE_ALREADY,
        SKIPPED,
        FAILED;

        /** In words. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** For programs. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * An article of a job.
     *
     * @param name what the user calls it
     * @param cause why it is skipped
     * @param detail what is wrong with it, and what to do next
     */
    public record Item(
            String name,
            State state,
            Optional<ArticleId> article,
            List<ClaimTold> claims,
            Optional<String> cause,
            Optional<String> detail) {

        static Item in(String name, State state) {
            return new Item(name, state, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        }

        static Item of(String name, Result result) {
            return switch (result) {
                case Result.Added(var article, var claims) ->
                    new Item(name, State.ADDED, Optional.of(article), claims, Optional.empty(), Optional.empty());
                case Result.There(var article, var claims) ->
                    new Item(
                            name,
                            State.THERE_ALREADY,
                            Optional.of(article),
                            claims,
                            Optional.empty(),
                            Optional.empty());
                case Result.Skipped(var cause, var detail) ->
                    new Item(name, State.SKIPPED, Optional.empty(), List.of(), Optional.of(cause), Optional.of(detail));
                case Result.Failed(var detail) ->
                    new Item(name, State.FAILED, Optional.empty(), List.of(), Optional.empty(), Optional.of(detail));
            };
        }
    }

    /**
     * A job as it stands.
     *
     * @param state waiting, reading or done
     * @param counts how many articles stand where; each state is there
     * @param items the first articles
     * @param version another one after every change
     */
    public record Now(String id, String state, Map<State, Long> counts, List<Item> items, long version) {

        public Now {
            counts = Map.copyOf(counts);
            items = List.copyOf(items);
        }

        /** Whether nothing will change any more. */
        public boolean isDone() {
            return state.equals("done");
        }

        /** How many articles stand there. */
        public long count(State where) {
            return counts.getOrDefault(where, 0L);
        }

        /** How many articles there are so far. */
        public long articles() {
            return counts.values().stream().mapToLong(count -> count).sum();
        }
    }

    Job(String id) {
        this.id = id;
        for (var state : State.values()) {
            counts.put(state, 0L);
        }
    }

    public String id() {
        return id;
    }

    synchronized void begin() {
        begun = true;
        changed();
    }

    /** Adds an article; its place among all. */
    synchronized int add(String name) {
        int place = Math.toIntExact(
                counts.values().stream().mapToLong(count -> count).sum());
        counts.merge(State.WAITING, 1L, Long::sum);
        if (place < MOST_TOLD) {
            items.add(Item.in(name, State.WAITING));
        }
        changed();
        return place;
    }

    /** The article at a place is being read. */
    synchronized void reading(int place, String name) {
        reading.add(place);
        move(State.WAITING, State.READING);
        tell(place, Item.in(name, State.READING));
    }

    /** Something came of the article at a place. */
    synchronized void came(int place, String name, Result result) {
        var item = Item.of(name, result);
        move(reading.remove(place) ? State.READING : State.WAITING, item.state());
        tell(place, item);
    }

    private void move(State from, State to) {
        counts.merge(from, -1L, Long::sum);
        counts.merge(to, 1L, Long::sum);
    }

    private void tell(int place, Item item) {
        if (place < items.size()) {
            items.set(place, item);
        }
        changed();
    }

    synchronized void end() {
        ended = true;
        changed();
    }

    private void changed() {
        version++;
        notifyAll();
    }

    /** How it stands. */
    public synchronized Now now() {
        var state = ended ? "done" : begun ? "reading" : "waiting";
        return new Now(id, state, counts, items, version);
    }

    /** How it stands after it has changed from that version, or after so many milliseconds. */
    public synchronized Now changed(long from, long milliseconds) throws InterruptedException {
        long due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        long left = milliseconds;
        while (version == from && !ended && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(due - System.nanoTime());
        }
        return now();
    }
}
