package org.onrecord.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.AffairLedger;
import org.onrecord.app.store.By;
import org.onrecord.app.store.Ledger;
import org.onrecord.link.Reliability;
import org.onrecord.link.dossier.Dossier;

/** What pages show of dossiers while the ledger changes. */
class ShelfTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private String where = "";

    @BeforeEach
    void makeLedger() {
        where = folder.resolve("affair.db").toString();
        AffairLedger.make(Path.of(where));
    }

    @Test
    void isNeverBehindASmallLedger() {
        try (var shelf = shelf(DossierRule.SMALL);
                var ledger = Ledger.open(where, false, Clock.systemUTC())) {
            var first = shelf.get(ledger.state()).dossiers();
            assertThat(first).isNotEmpty().isEqualTo(made(ledger));
            assertThat(shelf.get(ledger.state()).dossiers()).as("made once").isSameAs(first);
            grade(ledger);
            assertThat(shelf.get(ledger.state()).dossiers())
                    .as("made anew")
                    .isNotSameAs(first)
                    .isEqualTo(first);
        }
        assertThat(errors.toString(UTF_8)).isEmpty();
    }

    @Test
    void letsNobodyWaitForALargeOne() {
        try (var shelf = shelf(0);
                var ledger = Ledger.open(where, false, Clock.systemUTC())) {
            var first = shelf.get(ledger.state()).dossiers();
            assertThat(first).isEqualTo(made(ledger));
            grade(ledger);
            assertThat(shelf.get(ledger.state()).dossiers()).isSameAs(first);
        }
    }

    private static void grade(Ledger ledger) {
        ledger.corrections().grade("norland post", Reliability.B, new By("Ann Lee", Optional.empty()));
    }

    private static List<Dossier> made(Ledger ledger) {
        return ledger.dossiers(Optional.empty());
    }

    private Shelf<DossierRule.Made> shelf(int small) {
        return new Shelf<>(
                "dossiers",
                new DossierRule(small),
                Duration.ofSeconds(1),
                where,
                Clock.systemUTC(),
                new PrintStream(errors, true, UTF_8));
    }
}
