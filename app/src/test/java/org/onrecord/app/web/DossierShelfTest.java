package org.onrecord.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
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
class DossierShelfTest {

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
        try (var shelf = shelf(DossierShelf.SMALL);
                var ledger = Ledger.open(where, false, Clock.systemUTC())) {
            var first = shelf.dossiers(ledger.state());
            assertThat(first).isNotEmpty().isEqualTo(made(ledger));
            assertThat(shelf.dossiers(ledger.state())).as("made once").isSameAs(first);
            grade(ledger);
            assertThat(shelf.dossiers(ledger.state()))
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
            var first = shelf.dossiers(ledger.state());
            assertThat(first).isEqualTo(made(ledger));
            grade(ledger);
            assertThat(shelf.dossiers(ledger.state())).isSameAs(first);
        }
    }

    private static void grade(Ledger ledger) {
        ledger.corrections().grade("norland post", Reliability.B, new By("Ann Lee", Optional.empty()));
    }

    private static List<Dossier> made(Ledger ledger) {
        return ledger.dossiers(Optional.empty());
    }

    private DossierShelf shelf(int small) {
        return new DossierShelf(where, Clock.systemUTC(), new PrintStream(errors, true, UTF_8), small);
    }
}
