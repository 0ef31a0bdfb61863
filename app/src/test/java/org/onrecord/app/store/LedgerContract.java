package org.onrecord.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.link.ClaimId;
import org.onrecord.link.ConflictKind;
import org.onrecord.link.EntryId;
import org.onrecord.link.Reliability;
import org.onrecord.link.dossier.Dossier;
import org.onrecord.model.EventType;

/** What a ledger does, in whatever database it is kept. */
abstract class LedgerContract {

    private static final Instant JULY = Instant.parse("2031-07-01T08:00:00Z");

    private String where = "";

    /** The address of a database that is empty. */
    abstract String newDatabase() throws Exception;

    /** A connection past the ledger, to do harm. */
    abstract Connection connect(String address) throws SQLException;

    @BeforeEach
    void makeDatabase() throws Exception {
        where = newDatabase();
    }

    @Test
    void keepsAnArticleOnce() {
        try (var ledger = open(JULY)) {
            var tale = new Tale(1, "Norland Post", 3).supplies("grain");

            assertThat(add(ledger, tale, "reader")).isTrue();
            assertThat(ledger.holds(tale.article().id(), "reader")).isTrue();
            assertThat(ledger.holds(tale.article().id(), "newer")).isFalse();
            var before = export(ledger);
            assertThat(add(ledger, tale, "reader")).isFalse();
            assertThat(export(ledger)).isEqualTo(before);
        }
    }

    @Test
    void makesTheSameClaimOfTheSameThing() {
        try (var ledger = open(JULY)) {
            add(ledger, new Tale(1, "Norland Post", 3).supplies("grain"), "reader");
            add(ledger, new Tale(2, "Ostmark Times", 4).supplies("grain").meets("Lodva"), "reader");
            add(ledger, new Tale(3, "Kesteria Daily", 5).denies("Tom Ek", "grain"), "reader");

            var claims = ledger.claims(query("", 10));
            assertThat(claims).hasSize(2);
            assertThat(claims.getFirst().forIt()).isEqualTo(2);
            assertThat(claims.getFirst().against()).isEqualTo(1);
            assertThat(claims.getFirst().isContested()).isTrue();
            assertThat(claims.getLast().head().matter().orElseThrow().predicate())
                    .isEqualTo("meet");
        }
    }

    @Test
    void findsByWordsAndFilters() {
        try (var ledger = open(JULY)) {
            add(ledger, new Tale(1, "Norland Post", 3).supplies("field guns").meets("Lodva"), "reader");
            add(ledger, new Tale(2, "Ostmark Times", 4).supplies("grain"), "reader");
            add(ledger, new Tale(3, "Kesteria Daily", 5).denies("Ann Lee", "grain"), "reader");

            assertThat(found(ledger, query("gun", 10))).containsExactly("field guns");
            assertThat(found(ledger, query("GUNS supplying", 10))).isEmpty();
            assertThat(found(ledger, query("\"field guns\"", 10))).containsExactly("field guns");
            assertThat(found(ledger, query("\"guns field\"", 10))).isEmpty();
            assertThat(found(ledger, query("' ) * \" : -", 10))).hasSize(3);
            assertThat(found(ledger, query("", 1))).containsExactly("grain");
            assertThat(found(ledger, new Query().from("NOR").type(EventType.AID).build()))
                    .containsExactly("grain", "field guns");
            assertThat(found(ledger, new Query().from("ann lee").build())).containsExactly("Lodva");
            assertThat(found(ledger, new Query().from("Norland").to("Ostmark").build()))
                    .containsExactly("grain", "field guns");
            assertThat(found(ledger, new Query().from("OST").build())).isEmpty();
            assertThat(found(ledger, new Query().source("norland post").build()))
                    .containsExactlyInAnyOrder("field guns", "Lodva");
            assertThat(found(ledger, new Query().source("Ann Lee").build())).containsExactly("grain");
            assertThat(found(ledger, new Query().denied().build())).containsExactly("grain");
            assertThat(found(ledger, new Query().words("grain").contested().build()))
                    .containsExactly("grain");
            assertThat(found(ledger, new Query().words("guns").denied().build()))
                    .isEmpty();
            assertThat(found(ledger, new Query().since("2031-06-04T00:00:00Z").build()))
                    .containsExactly("grain");
            assertThat(found(ledger, new Query().until("2031-06-03T23:59:59Z").build()))
                    .containsExactlyInAnyOrder("field guns", "Lodva");
        }
    }

    @Test
    void answersAsTheRecordStoodThen() {
        try (var ledger = open(Instant.parse("2031-06-06T00:00:00Z"))) {
            add(ledger, new Tale(1, "Norland Post", 3).supplies("grain"), "reader");
            add(ledger, new Tale(2, "Ostmark Times", 5).supplies("grain"), "reader");
        }
        try (var ledger = open(JULY)) {
            add(ledger, new Tale(3, "Kesteria Daily", 4).denies("Tom Ek", "grain"), "reader");

            var now = ledger.claims(query("grain", 10)).getFirst();
            assertThat(now.forIt() + " " + now.against()).isEqualTo("2 1");
            var early = ledger.claims(
                    new Query().words("grain").asOf("2031-06-04T23:59:59Z").build());
            assertThat(early).as("nothing was added by then").isEmpty();
            var then = ledger.claims(new Query()
                            .words("grain")
                            .asOf("2031-06-30T00:00:00Z")
                            .build())
                    .getFirst();
            assertThat(then.forIt() + " " + then.against()).isEqualTo("2 0");
            assertThat(ledger.claims(
                            new Query().denied().asOf("2031-06-30T00:00:00Z").build()))
                    .isEmpty();
            var account = ledger.claim(now.claim(), Optional.of(Instant.parse("2031-06-30T00:00:00Z")));
            assertThat(account.orElseThrow().claim().entries()).hasSize(2);
            assertThat(ledger.claim(now.claim(), Optional.of(Instant.parse("2031-06-05T00:00:00Z"))))
                    .isEmpty();
        }
    }

    @Test
    void asksTheNewestReadingAndKeepsTheOlder() {
        try (var ledger = open(Instant.parse("2031-06-10T00:00:00Z"))) {
            add(
                    ledger,
                    new Tale(1, "Norland Post", 3)
                            .supplies("grain")
                            .meets("Lodva")
                            .readOnly(1),
                    "old");
        }
        try (var ledger = open(JULY)) {
            add(ledger, new Tale(1, "Norland Post", 3).supplies("grain").meets("Lodva"), "new");

            assertThat(ledger.stats().articles()).isEqualTo(1);
            assertThat(ledger.stats().readings()).isEqualTo(2);
            assertThat(ledger.stats().entries()).isEqualTo(2);
            assertThat(found(ledger, query("", 10))).containsExactlyInAnyOrder("grain", "Lodva");
            var grain = ledger.claims(query("grain", 10)).getFirst();
            assertThat(ledger.claim(grain.claim(), Optional.empty())
                            .orElseThrow()
                            .claim()
                            .entries())
                    .hasSize(1);
            var then = ledger.claims(new Query().asOf("2031-06-30T00:00:00Z").build());
            assertThat(then).hasSize(1);
        }
    }

    @Test
    void tellsEverythingOfAClaim() {
        try (var ledger = open(JULY)) {
            add(ledger, new Tale(1, "Norland Post", 3).supplies("grain"), "reader");
            add(ledger, new Tale(2, "Ostmark Times", 4).supplies("grain"), "reader");
            add(ledger, new Tale(3, "Kesteria Daily", 5).supplies("field guns"), "reader");

            var grain = ledger.claims(query("grain", 10)).getFirst().claim();
            var guns = ledger.claims(query("guns", 10)).getFirst().claim();
            var account = ledger.claim(grain, Optional.empty()).orElseThrow();
            assertThat(account.linkages()).hasSize(2);
            assertThat(account.linkages().getLast().reasons().getFirst().feature())
                    .isEqualTo("same-theme");
            assertThat(account.linkages().getLast().score()).isEqualTo(0.75);
            assertThat(account.articles().values())
                    .extracting(head -> head.title().orElse(""))
                    .contains("Tale 1", "Tale 2");
            assertThat(account.contradictions()).hasSize(1);
            assertThat(account.contradictions().getFirst().other()).isEqualTo(guns);
            assertThat(ledger.claim(guns, Optional.empty())
                            .orElseThrow()
                            .contradictions()
                            .getFirst()
                            .other())
                    .isEqualTo(grain);
            assertThat(account.contradictions().getFirst().kind()).isEqualTo(ConflictKind.AMOUNT);
            assertThat(ledger.beginning(grain.value().substring(0, 10))).containsExactly(grain);
            assertThat(ledger.beginning("c-")).isEmpty();
            assertThat(ledger.beginning("c-%' OR 1=1")).isEmpty();
            assertThat(ledger.claim(ClaimId.of(new EntryId("e-" + "0".repeat(20))), Optional.empty()))
                    .isEmpty();
        }
    }

    @Test
    void countsAnewByTheGradesOfSources() {
        try (var ledger = open(JULY)) {
            add(ledger, new Tale(1, "Norland Post", 3).supplies("grain"), "reader");
            int before = ledger.claims(query("grain", 10)).getFirst().grade();

            grade(ledger, Reliability.A);

            assertThat(ledger.uncounted()).as("few are counted at once").isZero();
            assertThat(ledger.claims(query("grain", 10)).getFirst().grade()).isLessThan(before);
            grade(ledger, Reliability.F);
            assertThat(ledger.corrections().decisions().reliability()).containsEntry("norland post", Reliability.F);
            assertThat(ledger.claims(query("grain", 10)).getFirst().grade()).isEqualTo(before);
        }
    }

    @Test
    void losesNothingOfAnInterruptedArticle() {
        try (var ledger = open(JULY)) {
            add(ledger, new Tale(1, "Norland Post", 3).supplies("grain"), "reader");
            var before = export(ledger);
            assertThatThrownBy(() -> ledger.add(
                            new Tale(2, "Ostmark Times", 4).supplies("grain").reading("reader"), shelf -> {
                                throw new IllegalStateException("broke off");
                            }))
                    .hasMessage("broke off");
            assertThat(export(ledger)).isEqualTo(before);
            assertThat(add(ledger, new Tale(2, "Ostmark Times", 4).supplies("grain"), "reader"))
                    .isTrue();
        }
        try (var ledger = open(JULY)) {
            assertThat(ledger.uncounted()).as("as after a kill").isEqualTo(1);
            assertThat(differences(ledger)).isEmpty();
        }
    }

    @Test
    void writesAndTakesOnAnEqualLedger() throws Exception {
        String written;
        try (var ledger = open(JULY)) {
            fill(ledger);
            grade(ledger, Reliability.B);
            written = export(ledger);
        }
        try (var other = Ledger.open(newDatabase(), true, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))) {
            assertThat(other.importFrom(new BufferedReader(new StringReader(written)), lines -> {}))
                    .isEqualTo(12);
            assertThat(export(other)).isEqualTo(written);
            assertThat(differences(other)).isEmpty();
            assertThat(other.importFrom(new BufferedReader(new StringReader(written)), lines -> {}))
                    .isZero();
            assertThat(export(other)).isEqualTo(written);
            assertThatThrownBy(() -> other.importFrom(new BufferedReader(new StringReader("{}")), lines -> {}))
                    .isInstanceOf(LedgerFailure.class)
                    .hasMessageContaining("line 1");
            var broken = written.lines().findFirst().orElseThrow() + "\n{\"article\": 1}\n";
            assertThatThrownBy(() -> other.importFrom(new BufferedReader(new StringReader(broken)), lines -> {}))
                    .hasMessageContaining("line 2");
        }
    }

    @Test
    void namesEveryDifference() throws SQLException {
        try (var ledger = open(JULY)) {
            fill(ledger);
            assertThat(differences(ledger)).isEmpty();
        }
        harm("UPDATE article SET text = 'X' || text WHERE number = 1");
        harm("UPDATE standing SET content = (SELECT content FROM standing WHERE claim = 2) WHERE claim = 1");
        harm("DELETE FROM linkage WHERE entry = 5");
        try (var ledger = open(JULY)) {
            assertThat(differences(ledger))
                    .anyMatch(what -> what.contains("its text is another"))
                    .anyMatch(what -> what.contains("its quote is not at 0 to"))
                    .anyMatch(what -> what.startsWith("claim c-") && what.contains("its standing is kept as"))
                    .anyMatch(what -> what.contains("belongs to no claim"));
        }
    }

    @Test
    void givesTheNewestUnderAKey() {
        try (var ledger = open(JULY)) {
            for (int number = 1; number <= 6; number++) {
                add(ledger, new Tale(number, "Norland Post", number).supplies("grain " + number), "reader");
            }
            var last = new Tale(7, "Norland Post", 7).supplies("seed");
            ledger.add(last.reading("reader"), shelf -> {
                var found = shelf.under(List.of("NOR supply", "grain 1", "nothing"), 3);
                assertThat(found)
                        .extracting(one ->
                                one.entry().matter().orElseThrow().theme().orElseThrow())
                        .containsExactly("grain 1", "grain 4", "grain 5", "grain 6");
                assertThat(found.getFirst().vector().orElseThrow().values()).containsExactly(0, 0, 0, 0, 7, 9);
                assertThat(shelf.of(found.getFirst().claim(), 5)).containsExactly(found.getFirst());
                assertThat(shelf.under(List.of(), 3)).isEmpty();
                return last.posting("reader", shelf);
            });
        }
    }

    @Test
    void refusesAnotherVersionsTables() throws SQLException {
        open(JULY).close();
        harm("INSERT INTO schema_step (version) VALUES (99)");

        assertThatThrownBy(() -> open(JULY)).isInstanceOf(LedgerFailure.class).hasMessageContaining("newer onrecord");
    }

    @Test
    void takesOnEveryOlderVersion() throws Exception {
        String expected;
        List<Dossier> dossiers;
        try (var ledger = open(JULY)) {
            fill(ledger);
            add(ledger, new Tale(13, "Norland Post", 13).supplies("grain"), "reader");
            expected = export(ledger);
            dossiers = ledger.dossiers(Optional.empty());
            assertThat(dossiers).isNotEmpty();
        }
        for (int version = 1; version < Schema.VERSION; version++) {
            where = newDatabase();
            OldLedger.make(where, version, expected.lines().toList());
            try (var ledger = open(JULY)) {
                assertThat(export(ledger)).as("from version " + version).isEqualTo(expected);
                assertThat(differences(ledger)).isEmpty();
                assertThat(ledger.dossiers(Optional.empty())).isEqualTo(dossiers);
                assertThat(ledger.articleAt(URI.create("https://norland.example/1"), "reader"))
                        .isPresent();
            }
        }
    }

    private void fill(Ledger ledger) {
        for (int number = 1; number <= 12; number++) {
            var tale = new Tale(number, number % 3 == 0 ? "Norland Post" : "Ostmark Times", number)
                    .supplies("grain " + number % 4);
            add(ledger, number % 5 == 0 ? tale.denies("Ann Lee", "grain 2") : tale.meets("Lodva"), "reader");
        }
    }

    private static void grade(Ledger ledger, Reliability grade) {
        ledger.corrections().grade("norland post", grade, new By("Ann Lee", Optional.empty()));
    }

    private Ledger open(Instant now) {
        return Ledger.open(where, true, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static boolean add(Ledger ledger, Tale tale, String reader) {
        return ledger.add(tale.reading(reader), shelf -> tale.posting(reader, shelf))
                .isPresent();
    }

    private static List<String> differences(Ledger ledger) {
        var differences = new ArrayList<String>();
        var verified = ledger.verify(differences::add, looked -> {});
        assertThat(verified.differences()).isEqualTo(differences.size());
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

    private void harm(String statement) throws SQLException {
        try (var connection = connect(where);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static List<String> found(Ledger ledger, ClaimQuery query) {
        return ledger.claims(query).stream()
                .map(line -> line.head().matter().orElseThrow().theme().orElseThrow())
                .toList();
    }

    private static ClaimQuery query(String words, int limit) {
        return new Query().words(words).limit(limit).build();
    }
}
