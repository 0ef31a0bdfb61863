package org.onrecord.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.link.correction.Stand;
import org.onrecord.model.Stance;

/** What watches tell, in whatever database the ledger is kept. */
abstract class WatchContract {

    private static final Instant JULY = Instant.parse("2031-07-01T08:00:00Z");

    private String where = "";

    /** The address of a database that is empty. */
    abstract String newDatabase() throws Exception;

    @BeforeEach
    void makeDatabase() throws Exception {
        where = newDatabase();
        try (var ledger = open(JULY)) {
            add(ledger, new Tale(1, "Norland Post", 3).supplies("grain"), "reader");
        }
    }

    @Test
    void tellsOfClaimsOriginsAndDenialsInOrder() {
        try (var ledger = open(JULY)) {
            var watch = watch(ledger, new Query().from("NOR").build());
            var elsewhere = watch(ledger, new Query().words("\"field guns\"").build());
            var denied = watch(ledger, new Query().denied().build());
            var moved = ledger.watches()
                    .add("Moved", new Query().from("NOR").build(), Set.of(NoticeKind.MOVED), Optional.empty())
                    .watch();
            assertThat(told(ledger, watch)).as("what is there is no news").isEmpty();

            add(ledger, new Tale(2, "Norland Post", 4).supplies("grain"), "reader");
            assertThat(told(ledger, watch)).as("an echo").isEmpty();
            add(ledger, new Tale(3, "Ostmark Times", 5).supplies("grain"), "reader");
            add(ledger, new Tale(4, "Gulf Mail", 6).supplies("field guns"), "reader");
            ledger.count(counted -> {});
            add(ledger, new Tale(5, "Kesteria Daily", 7).denies("Tom Ek", "grain"), "reader");

            assertThat(told(ledger, watch))
                    .as("each thing once")
                    .containsExactly("NEW_ORIGIN Ostmark Times", "NEW_CLAIM", "DENIAL Tom Ek");
            assertThat(told(ledger, elsewhere)).containsExactly("NEW_CLAIM");
            assertThat(told(ledger, denied)).containsExactly("DENIAL Tom Ek");
            assertThat(told(ledger, moved)).containsExactly("MOVED", "MOVED");
            var all = ledger.watches().after(watch.id(), 0, 100);
            assertThat(all).extracting(Notice::turn).isSorted().doesNotHaveDuplicates();
            assertThat(all).extracting(Notice::id).doesNotHaveDuplicates();
            assertThat(ledger.watches().after(watch.id(), all.get(1).turn(), 100))
                    .isEqualTo(all.subList(2, 3));
            assertThat(ledger.watches().last(watch.id(), 1)).containsExactly(all.getLast());
            var denial = all.get(2).told();
            assertThat(denial.before()).contains(new Notice.Counts(2, 0, 0, 2));
            assertThat(denial.after())
                    .isEqualTo(new Notice.Counts(2, 1, 0, denial.after().grade()));
        }
    }

    @Test
    void tellsNothingNewOfANewReadingAlone() {
        try (var ledger = open(JULY)) {
            var watch = watch(ledger, new Query().build());

            add(ledger, new Tale(1, "Norland Post", 3).supplies("grain"), "newer");

            assertThat(told(ledger, watch)).isEmpty();
        }
    }

    @Test
    void tellsWhatPeopleMove() {
        try (var ledger = open(JULY)) {
            var watch = watch(ledger, new Query().build());
            var claim = ledger.claims(new Query().build()).getFirst().claim();
            var entry = ledger.claim(claim, Optional.empty())
                    .orElseThrow()
                    .claim()
                    .entries()
                    .getFirst();

            ledger.corrections()
                    .restate(claim, entry.id(), Stand.of(Stance.DENY), new By("Ann Lee", Optional.of("ironic")));

            assertThat(told(ledger, watch)).containsExactly("MOVED");
        }
    }

    @Test
    void tellsOnlyOfWhatItIsAskedFor() {
        try (var ledger = open(JULY)) {
            var watch = ledger.watches()
                    .add("Denials", new Query().build(), Set.of(NoticeKind.DENIAL), Optional.empty())
                    .watch();
            add(ledger, new Tale(3, "Ostmark Times", 5).supplies("grain"), "reader");
            add(ledger, new Tale(5, "Kesteria Daily", 7).denies("Tom Ek", "grain"), "reader");

            assertThat(told(ledger, watch)).containsExactly("DENIAL Tom Ek");
            assertThat(ledger.watches().named("Denials")).containsExactly(watch);
            ledger.watches().remove(watch.id());
            assertThat(ledger.watches().list()).isEmpty();
            add(ledger, new Tale(6, "Lodva News", 8).denies("Eva Ros", "grain"), "reader");
            assertThat(told(ledger, watch)).hasSize(1);
        }
    }

    @Test
    void remembersWhatIsToBeSent() {
        Notice first;
        try (var ledger = open(JULY)) {
            var made = ledger.watches()
                    .add(
                            "All",
                            new Query().build(),
                            Set.of(NoticeKind.NEW_CLAIM),
                            Optional.of(URI.create("https://desk.example/hook")));
            assertThat(made.secret().orElseThrow()).hasSize(64);
            add(ledger, new Tale(2, "Gulf Mail", 6).supplies("guns"), "reader");
            add(ledger, new Tale(3, "Gulf Mail", 7).supplies("seed"), "reader");
            ledger.count(counted -> {});
            var due = ledger.watches().take(1, Duration.ofMinutes(10));
            assertThat(due).singleElement().satisfies(one -> {
                assertThat(one.attempts()).isEqualTo(1);
                assertThat(one.secret()).isEqualTo(made.secret().orElseThrow());
                assertThat(one.toString()).doesNotContain(one.secret());
            });
            first = due.getFirst().notice();
            assertThat(ledger.watches().take(9, Duration.ofMinutes(10)))
                    .as("the other one; the first is on its way")
                    .singleElement()
                    .satisfies(one -> ledger.watches().failed(one.notice(), "gone", Optional.empty()));
            assertThat(ledger.watches().dead(9))
                    .singleElement()
                    .satisfies(one -> assertThat(one.failure()).contains("gone"));
        }
        try (var ledger = open(JULY.plusSeconds(601))) {
            var again = ledger.watches().take(9, Duration.ofMinutes(10));
            assertThat(again)
                    .as("whoever took it was lost")
                    .extracting(Delivery::notice)
                    .containsExactly(first);
            assertThat(again.getFirst().attempts()).isEqualTo(2);
            ledger.watches().failed(first, "slow", Optional.of(Duration.ofSeconds(20)));
            assertThat(ledger.watches().take(9, Duration.ofMinutes(10))).isEmpty();
            assertThat(ledger.watches().waiting(9)).hasSize(1);
        }
        try (var ledger = open(JULY.plusSeconds(700))) {
            ledger.watches()
                    .take(9, Duration.ofMinutes(10))
                    .forEach(one -> ledger.watches().sent(one.notice()));
            assertThat(ledger.watches().waiting(9)).isEmpty();
            assertThat(ledger.watches().revive()).isEqualTo(1);
            assertThat(ledger.watches().dead(9)).isEmpty();
            assertThat(ledger.watches().waiting(9)).hasSize(1);
        }
    }

    private static Watch watch(Ledger ledger, ClaimQuery query) {
        return ledger.watches()
                .add("A watch", query, Set.of(), Optional.empty())
                .watch();
    }

    private static List<String> told(Ledger ledger, Watch watch) {
        ledger.count(counted -> {});
        return ledger.watches().after(watch.id(), 0, 100).stream()
                .map(notice -> notice.told().kind()
                        + notice.told().origin().map(name -> " " + name).orElse(""))
                .toList();
    }

    private Ledger open(Instant now) {
        return Ledger.open(where, true, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void add(Ledger ledger, Tale tale, String reader) {
        ledger.add(tale.reading(reader), shelf -> tale.posting(reader, shelf));
        ledger.count(counted -> {});
    }
}
