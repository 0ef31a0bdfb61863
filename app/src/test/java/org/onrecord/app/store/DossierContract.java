package org.onrecord.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.link.Entry;
import org.onrecord.link.dossier.Dossier;
import org.onrecord.link.dossier.DossierMaker;

/** Dossiers that are made of what was sieved are those that are made of all entries. */
abstract class DossierContract {

    private static final Instant JULY = Instant.parse("2031-07-01T08:00:00Z");

    private String where = "";

    /** The address of a database that is empty. */
    abstract String newDatabase() throws Exception;

    @BeforeEach
    void makeDatabase() throws Exception {
        where = newDatabase();
    }

    @Test
    void makesTheSameAfterEachArticle() {
        try (var ledger = open()) {
            for (int number = 1; number <= 6; number++) {
                add(ledger, tale(number), "reader");
                assertThat(now(ledger)).hasSize(1).isEqualTo(fromScratch(ledger));
            }
            add(ledger, deniedToo(), "reader");
            assertThat(now(ledger)).hasSize(2).isEqualTo(fromScratch(ledger));
            add(ledger, deniedToo().readOnly(0), "newer");
            assertThat(now(ledger))
                    .as("the newer reading finds nothing")
                    .hasSize(1)
                    .isEqualTo(fromScratch(ledger));
        }
    }

    @Test
    void changesItsStateOnlyWhereDossiersMay() {
        try (var ledger = open()) {
            add(ledger, deniedToo(), "reader");
            var before = ledger.dossierState();
            add(ledger, new Tale(8, "Norland Post", 12).meets("Lodva"), "reader");
            assertThat(ledger.dossierState()).isEqualTo(before);
            add(ledger, deniedToo().readOnly(0), "newer");
            assertThat(ledger.dossierState()).isNotEqualTo(before);
        }
    }

    @Test
    void tellsThemAsTheRecordStoodThen() throws Exception {
        var snapshots = new ArrayList<List<Dossier>>();
        var written = new StringBuilder();
        for (int number = 1; number <= 7; number++) {
            try (var ledger = open(added(number))) {
                add(ledger, number == 7 ? deniedToo() : tale(number), "reader");
                snapshots.add(now(ledger));
                written.setLength(0);
                ledger.exportTo(written, readings -> {});
            }
        }
        assertThat(snapshots.stream().distinct()).hasSize(4);
        try (var ledger = open();
                var other = importOf(written.toString())) {
            for (int number = 1; number <= 7; number++) {
                var then = Optional.of(added(number));
                assertThat(ledger.dossiers(then)).isEqualTo(snapshots.get(number - 1));
                assertThat(other.dossiers(then)).isEqualTo(snapshots.get(number - 1));
            }
            assertThat(ledger.dossiers(Optional.of(added(0)))).isEmpty();
            assertThat(now(other)).isEqualTo(now(ledger));
        }
    }

    private static Instant added(int number) {
        return Instant.parse("2031-06-12T00:00:00Z").plus(Duration.ofDays(number));
    }

    @Test
    void looksAgainByOtherRules() {
        try (var ledger = open()) {
            add(ledger, tale(1), "reader");
            add(ledger, deniedToo(), "reader");
            assertThat(now(ledger)).hasSize(2);
            harm("DELETE FROM dossier_reading WHERE reading = 2");
            assertThat(now(ledger)).hasSize(1);
            harm("UPDATE dossier_sieve SET rules = 'others'");
            assertThat(now(ledger)).hasSize(2).isEqualTo(fromScratch(ledger));
        }
    }

    /** Every other tells only of a meeting; the first is published last. */
    private static Tale tale(int number) {
        var tale = new Tale(number, "Norland Post", 10 - number);
        return number % 2 == 0 ? tale.meets("Lodva") : tale.supplies("grain").meets("Lodva");
    }

    private static Tale deniedToo() {
        return new Tale(7, "Coast Daily", 11).denies("Ann Lee", "tanks").supplies("grain");
    }

    private static List<Dossier> now(Ledger ledger) {
        return ledger.dossiers(Optional.empty());
    }

    private static List<Dossier> fromScratch(Ledger ledger) {
        var entries = new ArrayList<Entry>();
        ledger.rows(row -> entries.add(row.entry()));
        return new DossierMaker().make(entries, List.of());
    }

    private void harm(String statement) {
        try (var database = Database.open(where, false)) {
            database.sql().run(statement);
        }
    }

    private Ledger importOf(String written) throws Exception {
        var other = Ledger.open(newDatabase(), true, Clock.fixed(JULY, ZoneOffset.UTC));
        other.importFrom(new BufferedReader(new StringReader(written)), lines -> {});
        return other;
    }

    private Ledger open() {
        return open(JULY);
    }

    private Ledger open(Instant now) {
        return Ledger.open(where, true, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void add(Ledger ledger, Tale tale, String reader) {
        assertThat(ledger.add(tale.reading(reader), shelf -> tale.posting(reader, shelf)))
                .isPresent();
    }
}
