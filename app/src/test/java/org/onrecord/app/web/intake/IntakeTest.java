package org.onrecord.app.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.add.OwnActors;
import org.onrecord.app.store.Ledger;
import org.onrecord.model.Article;

class IntakeTest {

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private Intake intake(Path ledger) {
        return new Intake(
                ledger.toString(),
                "0.0",
                OwnActors.NONE,
                Clock.systemUTC(),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    private static Piece piece(int number, Runnable begun) {
        var article = Article.of("Lodva sold " + number + " barges on Monday.");
        return new Piece("barges " + number, article, Optional.empty(), begun);
    }

    @Test
    void refusesWhatItCannotHoldAndEndsInOrder(@TempDir Path folder) {
        var ledger = folder.resolve("onrecord.db");
        Ledger.open(ledger.toString(), true, Clock.systemUTC()).close();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var results = new ArrayList<CompletableFuture<Result>>();
        try (var intake = intake(ledger)) {
            for (int i = 0; i < 1000; i++) {
                results.add(intake.offer(piece(i, () -> {
                            begun.countDown();
                            await(goOn);
                        }))
                        .orElseThrow());
            }
            assertThat(intake.offer(piece(1000, () -> {}))).isEmpty();
            await(begun); // what is not begun when it is closed is not read
            new Thread(() -> {
                        pause(); // until it is being closed
                        goOn.countDown();
                    })
                    .start();
        }
        var added = results.stream()
                .filter(one -> one.join() instanceof Result.Added)
                .count();
        assertThat(results.getFirst().join()).isInstanceOf(Result.Added.class);
        assertThat(results.getLast().join()).isInstanceOf(Result.Failed.class);
        try (var held = Ledger.open(ledger.toString(), false, Clock.systemUTC())) {
            assertThat(held.articles()).isEqualTo(added);
        }
    }

    @Test
    void tellsWhatWentWrongWhereItWasStarted(@TempDir Path folder) {
        try (var intake = intake(folder.resolve("none/onrecord.db"))) {
            var result = intake.offer(piece(1, () -> {})).orElseThrow().join();
            assertThat(result).isInstanceOf(Result.Failed.class);
        }
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .startsWith("onrecord: barges 1: ")
                .contains("no ledger at");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
