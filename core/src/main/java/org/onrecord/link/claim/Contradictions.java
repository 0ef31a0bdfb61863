package org.onrecord.link.claim;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.link.Amount;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Conflict;
import org.onrecord.link.ConflictKind;
import org.onrecord.link.Entry;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.link.Period;
import org.onrecord.model.ActorKind;

/**
 * Finds in what two entries contradict each other that are otherwise alike. What one of them leaves open contradicts nothing: "in June" is no
 * other day than "on 12 June", and an unnamed official may be anyone.
 */
final class Contradictions {

    /** A time that is no longer names a day. */
    private static final Duration DAY = Duration.ofHours(36);

    private static final BigDecimal NEVER = new BigDecimal("1e30");

    /** A rounded figure stands for what is about as much. */
    private static final BigDecimal ABOUT = new BigDecimal("0.15");

    private final Places places;

    Contradictions(Places places) {
        this.places = places;
    }

    /** In what an entry contradicts another, of a claim; empty where it does not. The first of day, amount, actor, recipient, place. */
    Optional<Conflict> of(Entry entry, Entry other, ClaimId claim) {
        var one = entry.matter();
        var its = other.matter();
        if (one.isEmpty() || its.isEmpty()) {
            return Optional.empty();
        }
        return day(one.get(), its.get())
                .or(() -> amount(one.get(), its.get()))
                .or(() -> parties(ConflictKind.ACTOR, one.get().actors(), its.get().actors()))
                .or(() -> parties(ConflictKind.RECIPIENT, one.get().recipients(), its.get().recipients()))
                .or(() -> place(one.get(), its.get()))
                .map(found -> new Conflict(claim, other.id(), found.kind(), found.words()));
    }

    private record Found(ConflictKind kind, String words) {

        static Found of(ConflictKind kind, String one, String other) {
            return new Found(kind, one + " against " + other);
        }
    }

    private static Optional<Found> day(Matter one, Matter other) {
        return one.time().filter(Contradictions::isDay).flatMap(mine -> other.time()
                .filter(Contradictions::isDay)
                .filter(its -> Periods.overlap(mine, its).filter(same -> !same).isPresent())
                .map(its -> Found.of(ConflictKind.DAY, mine.value(), its.value())));
    }

    private static boolean isDay(Period period) {
        return period.from().isPresent()
                && period.until().isPresent()
                && Duration.between(period.from().get(), period.until().get()).compareTo(DAY) <= 0;
    }

    /** Amounts of one unit and measure, each told once, that leave no amount that fits both. */
    private static Optional<Found> amount(Matter one, Matter other) {
        for (var mine : one.amounts()) {
            for (var its : other.amounts()) {
                if (isComparable(mine, its)
                        && isAlone(mine, one.amounts())
                        && isAlone(its, other.amounts())
                        && !fit(mine, its)) {
                    return Optional.of(Found.of(ConflictKind.AMOUNT, words(mine), words(its)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isComparable(Amount one, Amount other) {
        return one.unit().equals(other.unit())
                && one.measure().map(Contradictions::head).equals(other.measure().map(Contradictions::head));
    }

    /** The last word of what is measured, its stem: "drones" of "kamikaze drones". */
    private static String head(String measure) {
        return Stem.of(measure.substring(measure.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isAlone(Amount amount, List<Amount> amounts) {
        return amounts.stream().filter(other -> isComparable(amount, other)).count() == 1;
    }

    private static boolean fit(Amount one, Amount other) {
        return least(one).compareTo(most(other)) <= 0 && least(other).compareTo(most(one)) <= 0;
    }

    private static BigDecimal least(Amount amount) {
        return switch (amount.bound()) {
            case AT_MOST -> NEVER.negate();
            case ABOUT -> amount.least().subtract(amount.least().abs().multiply(ABOUT));
            case EXACT, AT_LEAST -> amount.least();
        };
    }

    private static BigDecimal most(Amount amount) {
        var most = amount.most().orElse(amount.least());
        return switch (amount.bound()) {
            case AT_LEAST -> NEVER;
            case ABOUT -> most.add(most.abs().multiply(ABOUT));
            case EXACT, AT_MOST -> most;
        };
    }

    private static String words(Amount amount) {
        var unit = amount.unit().equals("1") ? amount.measure().orElse("") : amount.unit();
        return (amount.least().toPlainString() + " " + unit).strip();
    }

    /** Named parties of which none can be one of the other's. */
    private static Optional<Found> parties(ConflictKind kind, List<Party> mine, List<Party> its) {
        var known = mine.stream().filter(Contradictions::isSomebody).toList();
        var others = its.stream().filter(Contradictions::isSomebody).toList();
        boolean meet = known.stream().anyMatch(one -> others.stream().anyMatch(other -> mayBe(one, other)));
        return known.isEmpty() || others.isEmpty() || meet
                ? Optional.empty()
                : Optional.of(Found.of(kind, names(known), names(others)));
    }

    /** "three officials" and "protesters" may be anyone. */
    private static boolean isSomebody(Party party) {
        return party.isNamed() && party.kind() != ActorKind.GROUP;
    }

    /** Whether two parties may be one: by name, or as a country and someone who acts for it. */
    private static boolean mayBe(Party one, Party other) {
        boolean oneCountry = one.country().isPresent() && one.country().equals(other.country());
        return one.key().equals(other.key())
                || (oneCountry && (isState(one) || isState(other)))
                || sharesName(one, other);
    }

    private static boolean isState(Party party) {
        return party.kind() == ActorKind.COUNTRY || party.kind() == ActorKind.GOVERNMENT;
    }

    /** "Lee" may be "Ann Lee". */
    private static boolean sharesName(Party one, Party other) {
        return one.kind() == other.kind()
                && Arrays.stream(one.key().split(" ", -1))
                        .anyMatch(Arrays.asList(other.key().split(" ", -1))::contains);
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }

    private Optional<Found> place(Matter one, Matter other) {
        return places.same(one.place(), other.place()).filter(same -> !same).isPresent()
                ? Optional.of(Found.of(
                        ConflictKind.PLACE, one.place().orElseThrow(), other.place().orElseThrow()))
                : Optional.empty();
    }
}
