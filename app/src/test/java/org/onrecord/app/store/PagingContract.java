package org.onrecord.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Part by part a question gives the same claims as at once: none twice, none left out. */
abstract class PagingContract {

    private static final Instant JULY = Instant.parse("2031-07-01T08:00:00Z");
    private static final int ARTICLES = 130;

    private String where = "";

    /** The address of a database that is empty. */
    abstract String newDatabase() throws Exception;

    @BeforeEach
    void makeDatabase() throws Exception {
        where = newDatabase();
    }

    @Test
    void givesEachClaimOnceWhateverIsAsked() {
        var questions = List.of(
                new Query(),
                new Query().denied(),
                new Query().contested(),
                new Query().words("supply"),
                new Query().words("lot seven"),
                new Query().from("NOR").denied(),
                new Query().source("Norland Post"),
                new Query().since("2031-06-07T00:00:00Z").until("2031-06-20T00:00:00Z"),
                new Query().words("grain").until("2031-06-20T00:00:00Z"),
                new Query().asOf("2031-06-15T00:00:00Z").words("supply"),
                new Query().asOf("2031-07-02T00:00:00Z").contested());
        try (var ledger = open()) {
            fill(ledger);
            for (var question : questions) {
                var whole = ledger.claims(question.limit(1_000).build());
                for (int limit : new int[] {1, 7, 50, whole.size() + 1}) {
                    if (limit > 1 || whole.size() < 30) {
                        assertThat(parts(ledger, question.limit(limit).build()))
                                .as("%s by %d", question.build(), limit)
                                .isEqualTo(whole);
                    }
                }
            }
            assertThat(ledger.claims(new Query().words("supply").limit(1_000).build()))
                    .as("more entries than one step of a search takes")
                    .hasSizeGreaterThan(30);
        }
    }

    @Test
    void saysThatThereIsNoMore() {
        try (var ledger = open()) {
            assertThat(ledger.claims(new Query().build(), Optional.empty()))
                    .isEqualTo(new ClaimsFound(List.of(), Optional.empty()));
            add(ledger, new Tale(1, "Norland Post", 3).supplies("grain").meets("Lodva"));

            assertThat(ledger.claims(new Query().limit(2).build(), Optional.empty())
                            .next())
                    .isEmpty();
            var first = ledger.claims(new Query().limit(1).build(), Optional.empty());
            assertThat(first.next()).isPresent();
            assertThat(ledger.claims(new Query().limit(1).build(), first.next()).next())
                    .isEmpty();
        }
    }

    @Test
    void listsArticlesTheLastAddedFirst() {
        try (var ledger = open()) {
            add(ledger, new Tale(1, "Norland Post", 9).supplies("grain").meets("Lodva"));
            add(ledger, new Tale(2, "Ostmark Times", 4).supplies("grain"));

            var articles = ledger.articles(10, Optional.empty());
            assertThat(articles)
                    .extracting(line -> line.head().outlet().orElse(""))
                    .containsExactly("Ostmark Times", "Norland Post");
            assertThat(articles.getLast().assertions()).isEqualTo(2);
            assertThat(articles.getLast().published()).contains("2031-06-09T12:00:00+02:00");
            assertThat(articles.getLast().added()).isEqualTo("2031-07-01T08:00:00Z");
            assertThat(ledger.articles(10, Optional.of(articles.getFirst().number())))
                    .containsExactly(articles.getLast());
            assertThat(ledger.articles()).isEqualTo(2);
            assertThat(ledger.claims()).isEqualTo(2);
            assertThat(ledger.assertions()).isEqualTo(3);
        }
    }

    @Test
    void findsTheMostContestedOfThoseToldLast() {
        try (var ledger = open()) {
            fill(ledger);
            var all = ledger.claims(new Query().contested().limit(1_000).build());
            var most = ledger.contested(20, 5);
            assertThat(most).hasSize(5).isSubsetOf(all.subList(0, 20));
            int least = most.stream().mapToInt(PagingContract::fewer).min().orElseThrow();
            assertThat(all.subList(0, 20).stream().filter(line -> !most.contains(line)))
                    .allSatisfy(line -> assertThat(fewer(line)).isLessThanOrEqualTo(least));
        }
    }

    private static int fewer(ClaimLine line) {
        return Math.min(line.forIt(), line.against());
    }

    private static List<ClaimLine> parts(Ledger ledger, ClaimQuery query) {
        var all = new ArrayList<ClaimLine>();
        var next = Optional.<Long>empty();
        do {
            var part = ledger.claims(query, next);
            assertThat(part.lines()).hasSizeLessThanOrEqualTo(query.limit());
            all.addAll(part.lines());
            next = part.next();
        } while (next.isPresent());
        return all;
    }

    private static void fill(Ledger ledger) {
        var random = new Random(7);
        var themes = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
        for (int number = 0; number < ARTICLES; number++) {
            var tale =
                    new Tale(number, random.nextBoolean() ? "Norland Post" : "Ostmark Times", 1 + random.nextInt(28));
            for (int i = 0; i < 3; i++) {
                var theme = (random.nextBoolean() ? "grain of lot " : "shells of lot ")
                        + themes.get(random.nextInt(themes.size())) + " " + themes.get(random.nextInt(themes.size()));
                if (random.nextInt(4) == 0) {
                    tale.denies("Tom Ek", theme);
                } else {
                    tale.supplies(theme);
                }
            }
            add(ledger, tale);
        }
    }

    private static void add(Ledger ledger, Tale tale) {
        ledger.add(tale.reading("reader"), shelf -> tale.posting("reader", shelf));
    }

    private Ledger open() {
        return Ledger.open(where, true, Clock.fixed(JULY, ZoneOffset.UTC));
    }
}
