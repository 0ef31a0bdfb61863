package org.onrecord.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.web.intake.Intake;
import org.onrecord.app.web.intake.Piece;
import org.onrecord.app.web.intake.Result;
import org.onrecord.model.Outcome;

/**
 * Adds lines of JSON as they arrive, and answers each with a line, in their order. Reads no faster than it adds. A client need not read
 * answers before it has sent all: so many answers are kept for it.
 */
final class BulkAdd {

    private static final String TYPE = "application/x-ndjson";

    /** A request has no more articles than this in the intake, so that what comes in beside it need not wait for all of it. */
    private static final int IN_INTAKE = 32;

    /** Some 20 MB of them. */
    private static final int MOST_ANSWERS = 100_000;

    private final Intake intake;
    private final Body body;

    BulkAdd(Intake intake, Body body) {
        this.intake = intake;
        this.body = body;
    }

    void run(Context context) throws IOException {
        var type = Optional.ofNullable(context.contentType()).orElse("");
        if (!type.startsWith(TYPE) && !type.startsWith("application/jsonl")) {
            context.header("Accept", TYPE);
            throw Problem.of(
                    415, "Of another kind", "send " + TYPE + ", one article a line; '" + type + "' is not that");
        }
        if (intake.isClosed()) {
            throw ArticlesPart.full(context);
        }
        context.status(200);
        context.header("Cache-Control", "no-store");
        context.contentType(TYPE);
        var output = context.res().getOutputStream(); // not packed: each line is to go out at once
        output.flush();
        var answers = new Answers(output, new LinkedBlockingQueue<>(MOST_ANSWERS));
        var writer = Thread.ofVirtual().name("bulk-answers").start(answers::write);
        try {
            try {
                read(context, answers);
            } finally {
                answers.end();
            }
            writer.join();
        } catch (InterruptedException e) {
            writer.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void read(Context context, Answers answers) throws IOException, InterruptedException {
        var lines = new ByteLines(context.req().getInputStream(), Body.LARGEST);
        var window = new Semaphore(IN_INTAKE);
        long number = 0;
        for (var line = lines.next(); line.isPresent() && !answers.isBroken(); line = lines.next()) {
            number++;
            long at = number;
            switch (line.get()) {
                case ByteLines.Line.Unusable(var cause, var detail) ->
                    answers.add(CompletableFuture.completedFuture(answer(at, new Result.Skipped(cause, detail))));
                case ByteLines.Line.Text(var text) -> {
                    if (!text.isBlank()) {
                        answers.add(add(at, text, window));
                    }
                }
            }
        }
    }

    private CompletableFuture<String> add(long number, String line, Semaphore window) throws InterruptedException {
        return switch (body.line(line)) {
            case Outcome.Skipped skipped ->
                CompletableFuture.completedFuture(answer(number, Result.Skipped.of(skipped)));
            case Outcome.Read(var article) -> {
                window.acquire();
                yield intake.put(new Piece("line " + number, article)).thenApply(came -> {
                    window.release();
                    return answer(number, came);
                });
            }
        };
    }

    private static String answer(long line, Result result) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("line", line);
        switch (result) {
            case Result.Added(var article, var claims) -> {
                fields.put("status", "added");
                fields.put("article", article.value());
            }
            case Result.There(var article, var claims) -> {
                fields.put("status", "there-already");
                fields.put("article", article.value());
            }
            case Result.Skipped(var cause, var detail) -> {
                fields.put("status", "skipped");
                fields.put("cause", cause);
                fields.put("detail", detail);
            }
            case Result.Failed(var detail) -> {
                fields.put("status", "failed");
                fields.put("detail", detail);
            }
        }
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    /** The answers, on their way out. */
    private static final class Answers {

        private final OutputStream output;
        private final BlockingQueue<Optional<CompletableFuture<String>>> queue;
        private volatile boolean broken;

        Answers(OutputStream output, BlockingQueue<Optional<CompletableFuture<String>>> queue) {
            this.output = output;
            this.queue = queue;
        }

        void add(CompletableFuture<String> answer) throws InterruptedException {
            queue.put(Optional.of(answer));
        }

        void end() throws InterruptedException {
            queue.put(Optional.empty());
        }

        /** Whether nobody reads them any more. */
        boolean isBroken() {
            return broken;
        }

        void write() {
            try {
                for (var next = queue.take(); next.isPresent(); next = queue.take()) {
                    var answer = next.get().join();
                    if (!broken) {
                        send(answer);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the desk is being closed
            }
        }

        private void send(String answer) {
            try {
                output.write(answer.getBytes(StandardCharsets.UTF_8));
                if (isLast()) {
                    output.flush();
                }
            } catch (IOException e) {
                broken = true;
            }
        }

        /** Whether the next answer is still to come: else both go out together. */
        private boolean isLast() {
            var next = queue.peek();
            return next == null || next.map(answer -> !answer.isDone()).orElse(true);
        }
    }
}
