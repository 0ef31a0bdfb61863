package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.store.Ledger;

/** Adding, killed at some moments: nothing is lost and nothing is there twice. {@code onrecord bench-kill} does it more often. */
class KillTest {

    private static final int ARTICLES = 40;
    private static final int KILLS = 4;

    @TempDir
    private Path folder;

    @Test
    void losesNothingWhenKilled() throws IOException, InterruptedException {
        var news = Files.createDirectory(folder.resolve("news"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(
                    news.resolve(i + ".txt"),
                    "Norland sent " + (i + 2)
                            + " ships to Ostmark, Ann Lee said. Kesteria protested, Tom Ek told reporters.\n");
        }
        var random = new SplittableRandom(5);
        var ledger = folder.resolve("killed.db");
        for (int kill = 0; kill < KILLS; kill++) {
            var adding = add(ledger, news);
            long held = articles(ledger);
            while (adding.isAlive() && articles(ledger) == held && held < ARTICLES) {
                TimeUnit.MILLISECONDS.sleep(5); // until it gets going
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(100));
            adding.destroyForcibly().waitFor();
            assertThat(articles(ledger)).isGreaterThanOrEqualTo(held);
        }

        assertThat(add(ledger, news).waitFor()).isZero();

        var whole = folder.resolve("whole.db");
        assertThat(add(whole, news).waitFor()).isZero();
        assertThat(contents(ledger)).isEqualTo(contents(whole));
        try (var checked = Ledger.open(ledger.toString(), false, Clock.systemUTC())) {
            var verified = checked.verify(difference -> {}, looked -> {});
            assertThat(verified.differences()).isZero();
            assertThat(verified.articles()).isEqualTo(ARTICLES);
        }
    }

    /** The real program in a process of its own. */
    private Process add(Path ledger, Path news) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(
                List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Onrecord.class.getName()));
        command.addAll(List.of("add", "--db", ledger.toString(), news.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    private static long articles(Path ledger) {
        if (!Files.exists(ledger)) {
            return 0;
        }
        try (var open = Ledger.open(ledger.toString(), true, Clock.systemUTC())) {
            return open.articles();
        }
    }

    /** All that is kept, but for when it was added. */
    private static String contents(Path ledger) throws IOException {
        try (var open = Ledger.open(ledger.toString(), false, Clock.systemUTC())) {
            var written = new StringBuilder();
            open.exportTo(written, readings -> {});
            return written.toString().replaceAll("\"added\":\"[^\"]*\"", "");
        }
    }
}
