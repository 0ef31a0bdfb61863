package org.onrecord.app.web.intake;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.onrecord.app.add.ArticleFinder;
import org.onrecord.app.add.Input;
import org.onrecord.model.Outcome;

/** The jobs of the desk, the last of them also after they are done. Thread-safe. */
public final class Jobs implements AutoCloseable {

    /** So many are kept, the oldest go first. */
    private static final int MOST = 100;

    /** So many run at once: most of their time they wait for servers. */
    private static final int AT_ONCE = 8;

    /** A job has no more articles than this in the intake, so that what comes in beside it need not wait for all of it. */
    private static final int IN_INTAKE = 32;

    /** Files and texts that jobs hold until they have been looked through, all in all. */
    private static final long MOST_BYTES = 128_000_000;

    private static final int ID_BYTES = 12;

    private final Intake intake;
    private final ArticleFinder finder;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Room room = new Room(MOST, MOST_BYTES);
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final SecureRandom dice = new SecureRandom();

    /** What a job looks through. */
    public interface Source {
        /** Gets hold of it. */
        Iterator<Input> open() throws IOException;
    }

    /**
     * No jobs yet.
     *
     * @param finder gets articles, also from addresses
     */
    public Jobs(Intake intake, ArticleFinder finder) {
        this.intake = intake;
        this.finder = finder;
    }

    /** A job by its id; empty where there is none, or none any more. */
    public Optional<Job> find(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id));
        }
    }

    /**
     * Adds articles.
     *
     * @param bytes how much is held for it meanwhile
     * @param source opened at once if there is room; what it gives is looked through when the job's turn comes
     * @return the job; empty where too many wait already
     */
    public Optional<Job> start(long bytes, Source source) throws IOException {
        if (intake.isClosed() || !room.offer(bytes)) {
            return Optional.empty();
        }
        var inputs = open(bytes, source);
        var job = create();
        workers.execute(() -> {
            try {
                turns.acquire();
                try {
                    job.begin();
                    work(job, inputs);
                } finally {
                    turns.release();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the desk is being closed
            } catch (RuntimeException | LinkageError e) {
                job.came(job.add("what follows"), "what follows", intake.failed("a job", e));
            } finally {
                room.leave(bytes);
                job.end();
            }
        });
        return Optional.of(job);
    }

    private Iterator<Input> open(long bytes, Source source) throws IOException {
        boolean opened = false;
        try {
            var inputs = source.open();
            opened = true;
            return inputs;
        } finally {
            if (!opened) {
                room.leave(bytes);
            }
        }
    }

    /** A job of one article that is in the intake already. */
    public Job follow(String name, CompletableFuture<Result> result) {
        var job = create();
        job.begin();
        int place = job.add(name);
        var unused = result.thenAccept(came -> {
            job.came(place, name, came);
            job.end();
        });
        return job;
    }

    private Job create() {
        var bytes = new byte[ID_BYTES];
        dice.nextBytes(bytes); // who does not start a job cannot guess its id
        var job = new Job(HexFormat.of().formatHex(bytes));
        synchronized (jobs) {
            var all = jobs.values().iterator();
            while (jobs.size() >= MOST && all.hasNext()) {
                if (all.next().now().isDone()) {
                    all.remove();
                }
            }
            jobs.put(job.id(), job);
        }
        return job;
    }

    private void work(Job job, Iterator<Input> inputs) throws InterruptedException {
        var window = new Semaphore(IN_INTAKE);
        while (!intake.isClosed() && inputs.hasNext()) {
            var input = inputs.next();
            var name = input.name();
            int place = job.add(name);
            var address = input instanceof Input.OfFeed(var entry) ? Optional.of(entry.link()) : Optional.<URI>empty();
            var known = address.flatMap(intake::at);
            if (known.isPresent()) {
                job.came(place, name, known.get());
                continue;
            }
            switch (finder.find(input)) {
                case Outcome.Skipped skipped -> job.came(place, name, Result.Skipped.of(skipped));
                case Outcome.Read(var article) -> {
                    window.acquire();
                    var piece = new Piece(name, article, address, () -> job.reading(place, name));
                    var unused = intake.put(piece).thenAccept(came -> {
                        job.came(place, name, came);
                        window.release();
                    });
                }
            }
        }
        window.acquire(IN_INTAKE);
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        workers.shutdownNow();
        workers.close();
    }
}
