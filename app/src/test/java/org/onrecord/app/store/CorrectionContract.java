package org.onrecord.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.link.ClaimId;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.EntryId;
import org.onrecord.link.Reliability;
import org.onrecord.link.correction.ActId;
import org.onrecord.link.correction.Stand;
import org.onrecord.model.Stance;

/** What people decide about a ledger, in whatever database it is kept. */
abstract class CorrectionContract {

    private static final Instant JULY = Instant.parse("2031-07-01T08:00:00Z");
    private static final Instant AUGUST = Instant.parse("2031-08-01T08:00:00Z");
    private static final By LEE = new By("Ann Lee", Optional.of("I was there"));

    private String where = "";

    /** The address of a database that is empty. */
    abstract String newDatabase() throws Exception;

    @BeforeEach
    void makeDatabase() throws Exception {
        where = newDatabase();
        try (var ledger = open(JULY)) {
            add(ledger, new Tale(1, "Norland Post", 3).supplies("grain").meets("Lodva"), "reader");
            add(ledger, new Tale(2, "Ostmark Times", 4).supplies("grain"), "reader");
            add(ledger, new Tale(3, "Kesteria Daily", 5).denies("Tom Ek", "grain"), "reader");
            add(ledger, new Tale(4, "Lodva News", 6).supplies("seed"), "reader");
        }
    }

    @Test
    void splitsAndUndoes() {
        try (var ledger = open(AUGUST)) {
            var grain = claim(ledger, "grain");
            assertThat(counts(ledger, grain)).isEqualTo("2 1");

            var deed = ledger.corrections().split(grain, List.of(entry(ledger, grain, 2)), LEE);

            assertThat(deed.changes()).hasSize(2);
            assertThat(deed.changes().getLast().before()).isEmpty();
            assertThat(counts(ledger, grain)).isEqualTo("2 0");
            var own = deed.changes().getLast().claim();
            assertThat(counts(ledger, own)).isEqualTo("0 1");
            assertThat(ledger.claims(new Query().words("grain").build())).hasSize(2);
            assertThat(account(ledger, own).found()).containsValue(grain);
            assertThat(account(ledger, own).decisions()).singleElement().satisfies(decision -> {
                assertThat(decision.holds()).isTrue();
                assertThat(decision.act().who()).contains("Ann Lee");
                assertThat(decision.entries()).hasSize(1);
            });
            assertThat(differences(ledger)).isEmpty();
            // what is told alike from now on is linked to what people made
            add(ledger, new Tale(5, "Gulf Mail", 7).denies("Eva Ros", "grain"), "reader");

            var undone = ledger.corrections().undo(deed.act().id(), LEE);

            assertThat(counts(ledger, grain)).isEqualTo("2 2");
            assertThat(ledger.claim(own, Optional.empty()).orElseThrow().claim().id())
                    .as("an old id leads on")
                    .isEqualTo(grain);
            assertThat(account(ledger, grain).decisions().getFirst().undoneBy()).contains(undone.act());
            assertThatThrownBy(() -> ledger.corrections().undo(deed.act().id(), LEE))
                    .hasMessageContaining("is undone already");
            ledger.corrections().undo(undone.act().id(), LEE);
            assertThat(counts(ledger, grain)).startsWith("2 ");
            assertThat(counts(ledger, own)).startsWith("0 ");
            assertThat(differences(ledger)).isEmpty();
        }
    }

    @Test
    void mergesAndUndoes() {
        try (var ledger = open(AUGUST)) {
            var grain = claim(ledger, "grain");
            var seed = claim(ledger, "seed");

            var deed = ledger.corrections().merge(grain, seed, LEE);

            assertThat(counts(ledger, grain)).isEqualTo("3 1");
            assertThat(ledger.claim(seed, Optional.empty())
                            .orElseThrow()
                            .claim()
                            .id())
                    .isEqualTo(grain);
            assertThat(account(ledger, grain).contradictions())
                    .as("what is one contradicts itself no more")
                    .noneMatch(one -> one.other().equals(seed));
            add(ledger, new Tale(5, "Gulf Mail", 7).supplies("seed"), "reader");
            assertThat(counts(ledger, grain)).isEqualTo("4 1");
            assertThat(differences(ledger)).isEmpty();

            ledger.corrections().undo(deed.act().id(), LEE);

            assertThat(counts(ledger, grain)).isEqualTo("2 1");
            assertThat(counts(ledger, seed))
                    .as("with what was linked meanwhile")
                    .isEqualTo("2 0");
            assertThat(differences(ledger)).isEmpty();
        }
    }

    @Test
    void tiesAndUntiesArticles() {
        try (var ledger = open(AUGUST)) {
            add(ledger, new Tale(5, "Norland Post", 7).supplies("grain"), "reader");
            var grain = claim(ledger, "grain");
            assertThat(counts(ledger, grain)).isEqualTo("2 1");
            var first = new Tale(1, "Norland Post", 3)
                    .supplies("grain")
                    .meets("Lodva")
                    .article()
                    .id();
            var second =
                    new Tale(2, "Ostmark Times", 4).supplies("grain").article().id();
            var third =
                    new Tale(5, "Norland Post", 7).supplies("grain").article().id();

            ledger.corrections().tie(first, third, Optional.empty(), LEE);
            assertThat(counts(ledger, grain)).isEqualTo("3 1");
            var tied = ledger.corrections().tie(first, second, Optional.of(DependenceKind.COPY), LEE);
            assertThat(counts(ledger, grain)).isEqualTo("2 1");
            assertThat(account(ledger, grain).standing().history())
                    .anyMatch(turn -> turn.reason().contains("decided by Ann Lee: I was there"));
            ledger.corrections().undo(tied.act().id(), LEE);
            assertThat(counts(ledger, grain)).isEqualTo("3 1");
            assertThat(differences(ledger)).isEmpty();
        }
    }

    @Test
    void readsAStanceAnew() {
        try (var ledger = open(AUGUST)) {
            var grain = claim(ledger, "grain");
            var entry = entry(ledger, grain, 1);

            ledger.corrections().restate(grain, entry, Stand.of(Stance.DENY), LEE);

            assertThat(counts(ledger, grain)).isEqualTo("1 2");
            var account = account(ledger, grain);
            assertThat(account.linkage(entry).entry().stance()).isEqualTo(Stance.DENY);
            assertThat(account.asRead(entry).stance()).isEqualTo(Stance.ASSERT);
            assertThat(differences(ledger)).isEmpty();
            var rows = new ArrayList<AssertionRow>();
            ledger.rows(rows::add);
            assertThat(rows)
                    .filteredOn(row -> row.entry().stance() == Stance.DENY)
                    .hasSize(2);
        }
    }

    @Test
    void answersAsTheRecordStoodThen() {
        ClaimId grain;
        ClaimId own;
        try (var ledger = open(Instant.parse("2031-07-10T08:00:00Z"))) {
            grain = claim(ledger, "grain");
            own = ledger.corrections()
                    .split(grain, List.of(entry(ledger, grain, 2)), LEE)
                    .changes()
                    .getLast()
                    .claim();
        }
        try (var ledger = open(AUGUST)) {
            var seed = claim(ledger, "seed");
            ledger.corrections().restate(grain, entry(ledger, grain, 1), Stand.of(Stance.DENY), LEE);
            ledger.corrections().grade("norland post", Reliability.A, LEE);
            ledger.corrections().merge(seed, own, LEE);

            assertThat(then(ledger, grain, "2031-07-05")).contains("2 1");
            assertThat(then(ledger, own, "2031-07-05")).isEmpty();
            assertThat(then(ledger, grain, "2031-07-20")).contains("2 0");
            assertThat(then(ledger, own, "2031-07-20")).contains("0 1");
            assertThat(then(ledger, seed, "2031-07-20")).contains("1 0");
            assertThat(counts(ledger, grain)).isEqualTo("1 1");
            assertThat(counts(ledger, seed)).isEqualTo("1 1");
            var july = Optional.of(Instant.parse("2031-07-05T00:00:00Z"));
            assertThat(ledger.claim(grain, july).orElseThrow().decisions()).isEmpty();
            assertThat(ledger.claims(new Query()
                            .words("grain")
                            .denied()
                            .asOf("2031-07-05T00:00:00Z")
                            .build()))
                    .extracting(ClaimLine::claim)
                    .containsExactly(grain);
            assertThat(ledger.claims(new Query()
                            .words("grain")
                            .denied()
                            .asOf("2031-07-20T00:00:00Z")
                            .build()))
                    .extracting(ClaimLine::claim)
                    .containsExactly(own);
        }
    }

    @Test
    void outlivesANewerReading() {
        try (var ledger = open(AUGUST)) {
            var grain = claim(ledger, "grain");
            var own = ledger.corrections()
                    .split(grain, List.of(entry(ledger, grain, 2)), LEE)
                    .changes()
                    .getLast()
                    .claim();
            ledger.corrections().restate(grain, entry(ledger, grain, 1), Stand.of(Stance.ASK), LEE);

            add(ledger, new Tale(3, "Kesteria Daily", 5).denies("Tom Ek", "grain"), "newer");
            add(ledger, new Tale(2, "Ostmark Times", 4).supplies("grain"), "newer");

            assertThat(counts(ledger, own)).isEqualTo("0 1");
            assertThat(counts(ledger, grain)).isEqualTo("1 0");
            assertThat(account(ledger, grain)
                            .standing()
                            .history()
                            .getLast()
                            .part()
                            .name())
                    .isEqualTo("ASK");
            assertThat(differences(ledger)).isEmpty();
            // a reader that finds nothing there
            add(ledger, new Tale(2, "Ostmark Times", 4).supplies("grain").readOnly(0), "blind");
            assertThat(differences(ledger))
                    .singleElement()
                    .asString()
                    .contains("(Ann Lee: I was there) finds nothing at 0 to");
        }
    }

    @Test
    void writesAndTakesOnActs() throws Exception {
        String written;
        String counted;
        ClaimId grain;
        try (var ledger = open(AUGUST)) {
            grain = claim(ledger, "grain");
            ledger.corrections().merge(grain, claim(ledger, "seed"), LEE);
            ledger.corrections().restate(grain, entry(ledger, grain, 1), Stand.of(Stance.DENY), LEE);
            var split = ledger.corrections().split(grain, List.of(entry(ledger, grain, 2)), LEE);
            ledger.corrections().undo(split.act().id(), new By("Tom Ek", Optional.empty()));
            ledger.corrections().grade("norland post", Reliability.B, LEE);
            written = export(ledger);
            counted = counts(ledger, grain);
        }
        assertThat(written.lines().filter(line -> line.startsWith("{\"act\":"))).hasSize(5);
        where = newDatabase();
        try (var ledger = open(Instant.parse("2032-01-01T00:00:00Z"))) {
            ledger.importFrom(new BufferedReader(new StringReader(written)), lines -> {});
            assertThat(export(ledger)).isEqualTo(written);
            assertThat(counts(ledger, grain)).isEqualTo(counted);
            assertThat(differences(ledger)).isEmpty();
            ledger.importFrom(new BufferedReader(new StringReader(written)), lines -> {});
            assertThat(export(ledger)).isEqualTo(written);
        }
    }

    @Test
    void takesOnGradesAsActs() throws Exception {
        String written;
        try (var ledger = open(AUGUST)) {
            written = export(ledger);
        }
        var grades = """
                {"graded":"norland \\"post\\"","grade":"D","added":"2031-06-20T08:00:00Z"}
                {"graded":"norland post","grade":"B","added":"2031-06-21T08:00:00Z"}
                """;
        where = newDatabase();
        OldLedger.make(where, 2, (written + grades).lines().toList());
        try (var ledger = open(AUGUST)) {
            var decisions = ledger.corrections().decisions();
            assertThat(decisions.reliability())
                    .containsOnly(
                            Map.entry("norland \"post\"", Reliability.D), Map.entry("norland post", Reliability.B));
            assertThat(decisions.acts().getLast().id()).hasToString("a-00000000000000000002");
            assertThat(decisions.acts().getLast().at()).isEqualTo("2031-06-21T08:00:00Z");
            assertThat(decisions.acts().getLast().who()).isEmpty();
            assertThat(differences(ledger)).isEmpty();
        }
        where = newDatabase();
        try (var ledger = open(AUGUST)) {
            ledger.importFrom(new BufferedReader(new StringReader(written + grades)), lines -> {});
            assertThat(ledger.corrections().decisions().reliability()).containsEntry("norland post", Reliability.B);
        }
    }

    @Test
    void refusesWhatCannotBe() {
        try (var ledger = open(AUGUST)) {
            var corrections = ledger.corrections();
            var grain = claim(ledger, "grain");
            var seed = claim(ledger, "seed");
            var foreign = entry(ledger, seed, 0);
            assertThatThrownBy(() -> corrections.split(grain, List.of(foreign), LEE))
                    .isInstanceOf(LedgerFailure.class)
                    .hasMessageContaining("not all of these");
            assertThatThrownBy(() -> corrections.split(seed, List.of(foreign), LEE))
                    .hasMessageContaining("nothing would be left");
            assertThatThrownBy(() -> corrections.merge(grain, grain, LEE)).hasMessageContaining("one with itself");
            assertThatThrownBy(() -> corrections.undo(new ActId("a-" + "0".repeat(20)), LEE))
                    .hasMessageContaining("no act a-0");
            assertThat(corrections.decisions().acts()).isEmpty();
            assertThat(corrections.beginning("a-%")).isEmpty();
        }
    }

    private Ledger open(Instant now) {
        return Ledger.open(where, true, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void add(Ledger ledger, Tale tale, String reader) {
        ledger.add(tale.reading(reader), shelf -> tale.posting(reader, shelf));
    }

    private static ClaimId claim(Ledger ledger, String theme) {
        return ledger.claims(new Query().words(theme).build()).getFirst().claim();
    }

    private static ClaimAccount account(Ledger ledger, ClaimId claim) {
        return ledger.claim(claim, Optional.empty()).orElseThrow();
    }

    private static EntryId entry(Ledger ledger, ClaimId claim, int number) {
        return account(ledger, claim).claim().entries().get(number).id();
    }

    private static String counts(Ledger ledger, ClaimId claim) {
        ledger.count(counted -> {});
        var line = ClaimLine.of(
                account(ledger, claim).standing(), account(ledger, claim).head());
        return line.forIt() + " " + line.against();
    }

    private static Optional<String> then(Ledger ledger, ClaimId claim, String day) {
        return ledger.claim(claim, Optional.of(Instant.parse(day + "T00:00:00Z")))
                .map(account -> ClaimLine.of(account.standing(), account.head()))
                .map(line -> line.forIt() + " " + line.against());
    }

    private static List<String> differences(Ledger ledger) {
        var differences = new ArrayList<String>();
        ledger.verify(differences::add, looked -> {});
        return differences;
    }

    private static String export(Ledger ledger) {
        try {
            var written = new StringBuilder();
            ledger.exportTo(written, readings -> {});
            return written.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
