package org.onrecord.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.NewsReader;
import org.onrecord.app.add.Fault;
import org.onrecord.app.add.InputReader;
import org.onrecord.app.add.OrderedWork;
import org.onrecord.app.view.Reading;
import org.onrecord.app.view.View;
import org.onrecord.extract.actor.KnownActor;
import org.onrecord.model.Outcome;

/** Reads files, several at once, and prints their records in the order of the files. One bad file stops nothing else. */
final class RecordPrinter implements AutoCloseable {

    private final InputReader inputReader;
    private final Function<NewsReader, View> viewMaker;
    private final int threads;
    private final List<KnownActor> actors;
    private @Nullable CompletableFuture<Press> press;

    /** What turns an article into what is printed. */
    private record Press(NewsReader newsReader, View view) {}

    /** A file and its place among all, counted from 1. */
    private record Job(int place, String name) {}

    private sealed interface Result {
        /** The record of a file, as it will be printed. */
        record Shown(String text) implements Result {}

        /** What is said of a file that could not be read. */
        record Skipped(String complaint) implements Result {}
    }

    /**
     * A printer that uses some cores.
     *
     * @param inputReader gets the articles
     * @param viewMaker shows their records, once it is known what reads them
     * @param threads how many cores
     * @param actors a user's own, for the reader
     */
    RecordPrinter(InputReader inputReader, Function<NewsReader, View> viewMaker, int threads, List<KnownActor> actors) {
        this.inputReader = inputReader;
        this.viewMaker = viewMaker;
        this.threads = threads;
        this.actors = List.copyOf(actors);
    }

    /** Whether all files could be read. */
    boolean print(List<String> names, OutputStream output, Failures failures) throws IOException {
        var jobs = new ArrayList<Job>();
        for (var name : names) {
            jobs.add(new Job(jobs.size() + 1, name));
        }
        int atOnce = Math.min(threads, jobs.size());
        int threadsEach = threads / atOnce;
        if (InputReader.mayBeReadable(names.getFirst())) {
            // the network takes its time to load: meanwhile the first article is got
            var unused = startPress(threadsEach);
        }
        var printed = new int[1];
        new OrderedWork(atOnce).<Job, Result>run(jobs.iterator(), job -> read(job, threadsEach), result -> {
            switch (result) {
                case Result.Shown shown -> {
                    var view = startPress(threadsEach).join().view();
                    write(printed[0] == 0 ? view.opening() : view.between(), output);
                    write(shown.text(), output);
                    output.flush();
                    printed[0]++;
                }
                case Result.Skipped skipped -> failures.say(skipped.complaint());
            }
        });
        if (printed[0] > 0) {
            write(startPress(threadsEach).join().view().closing(), output);
        }
        output.flush();
        return printed[0] == names.size();
    }

    private Result read(Job job, int threadsEach) {
        try {
            return switch (inputReader.read(job.name())) {
                case Outcome.Read read -> {
                    var ready = startPress(threadsEach).join();
                    var record = ready.newsReader().read(read.article());
                    yield new Result.Shown(ready.view().show(new Reading(job.place(), job.name(), record)));
                }
                case Outcome.Skipped skipped -> complaint(job, skipped.detail());
            };
        } catch (CompletionException e) {
            return complaint(job, new Fault(Objects.requireNonNullElse(e.getCause(), e)).words());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
            return complaint(job, new Fault(e).words());
        }
    }

    private static Result complaint(Job job, String detail) {
        return new Result.Skipped((job.name().isBlank() ? "'" + job.name() + "'" : job.name()) + ": " + detail);
    }

    private synchronized CompletableFuture<Press> startPress(int threadsEach) {
        if (press == null) {
            press = CompletableFuture.supplyAsync(() -> {
                var newsReader = new NewsReader(threadsEach, actors);
                return new Press(newsReader, viewMaker.apply(newsReader));
            });
        }
        return press;
    }

    private static void write(String text, OutputStream output) throws IOException {
        output.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized void close() {
        if (press != null) {
            press.thenAccept(ready -> ready.newsReader().close())
                    .exceptionally(failure -> null) // said of each file already
                    .join();
        }
    }
}
