package org.onrecord.link.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.link.Party;
import org.onrecord.link.Teller;

/** Writes the life of a dossier from what is told of it: its steps, how far it has come, and what contradicts. */
final class LifeWriter {

    private final StageBook book;

    LifeWriter(StageBook book) {
        this.book = book;
    }

    /** The steps: tellings of one stage, put in one way, at one time. */
    static List<Step> steps(List<Telling> tellings) {
        var steps = new ArrayList<Step>();
        for (var telling : tellings) {
            int same = same(telling, steps);
            if (same < 0) {
                steps.add(new Step(telling.stage(), telling.mood(), telling.when(), List.of(telling)));
                continue;
            }
            var step = steps.get(same);
            var together = new ArrayList<>(step.tellings());
            together.add(telling);
            var when = isFiner(telling.when(), step.when()) ? telling.when() : step.when();
            steps.set(same, new Step(step.stage(), step.mood(), when, together));
        }
        return List.copyOf(steps);
    }

    private static int same(Telling telling, List<Step> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            var step = steps.get(i);
            if (step.stage().equals(telling.stage())
                    && step.mood() == telling.mood()
                    && isSame(telling.when(), step.when())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether two tellings may mean the same time: one has no date of its own, or one date is within the other. */
    private static boolean isSame(Moment one, Moment other) {
        return !one.isTold()
                || !other.isTold()
                || one.words().startsWith(other.words())
                || other.words().startsWith(one.words());
    }

    private static boolean isFiner(Moment one, Moment other) {
        return one.isTold()
                && (!other.isTold() || one.words().length() > other.words().length());
    }

    /** The last stage that is told as reached and may follow the one before it. */
    Optional<Present> present(DossierKind kind, List<Step> steps) {
        Optional<Step> present = Optional.empty();
        for (var step : steps) {
            var before = present.map(Step::stage).orElse(StageBook.START);
            if (step.mood() == Mood.REACHED
                    && book.row(kind, step.stage())
                            .filter(row -> row.mayFollow(before, step.when().isTold()))
                            .isPresent()) {
                present = Optional.of(step);
            }
        }
        return present.map(step -> new Present(
                step.stage(), step.when(), !against(kind, step, steps).isEmpty(), why(kind, step, steps)));
    }

    /** The last stage that is told to come and is not reached. */
    static Optional<Step> expected(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.mood() == Mood.EXPECTED
                        && steps.stream()
                                .noneMatch(other -> other.mood() == Mood.REACHED
                                        && other.stage().equals(step.stage())))
                .reduce((one, other) -> other);
    }

    /** What cannot all be so: a stage that is told as so and as not so, and one that happens once with two dates. */
    List<Dispute> disputes(DossierKind kind, List<Step> steps) {
        var disputes = new ArrayList<Dispute>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.mood() != Mood.REACHED) {
                continue;
            }
            var against = against(kind, step, steps);
            if (!against.isEmpty()) {
                var all = new ArrayList<>(step.tellings());
                all.addAll(against);
                disputes.add(new Dispute(
                        step.stage() + " is told by " + voices(step.tellings()) + ", and told as not so by "
                                + voices(against),
                        all));
            }
            boolean isOnce =
                    book.row(kind, step.stage()).filter(StageBook.Row::once).isPresent();
            for (var other : steps.subList(i + 1, steps.size())) {
                if (isOnce && other.mood() == Mood.REACHED && other.stage().equals(step.stage())) {
                    var all = new ArrayList<>(step.tellings());
                    all.addAll(other.tellings());
                    disputes.add(new Dispute(
                            step.stage() + " is told of two times: "
                                    + step.when().words() + " by "
                                    + voices(step.tellings()) + ", "
                                    + other.when().words() + " by " + voices(other.tellings()),
                            all));
                }
            }
        }
        return List.copyOf(disputes);
    }

    /** Those who tell it as not so; before it was so they may have been right. */
    private List<Telling> against(DossierKind kind, Step step, List<Step> steps) {
        var notSo = book.row(kind, step.stage()).map(StageBook.Row::notSo).orElse("");
        var against = new ArrayList<Telling>();
        for (var other : steps) {
            boolean isOpposite = !notSo.isEmpty() && other.stage().equals(notSo);
            boolean isDenial = other.mood() == Mood.NOT_SO && other.stage().equals(step.stage());
            if (isOpposite || isDenial) {
                other.tellings().stream()
                        .filter(telling -> isOpposite
                                || !telling.when().at().isBefore(step.when().at()))
                        .forEach(against::add);
            }
        }
        return against;
    }

    private String why(DossierKind kind, Step step, List<Step> steps) {
        var against = against(kind, step, steps);
        return "The last stage that is told as reached is " + step.stage() + ", told by " + voices(step.tellings())
                + (against.isEmpty() ? "." : "; told as not so by " + voices(against) + ".");
    }

    private static String voices(List<Telling> tellings) {
        return tellings.stream()
                .map(telling -> telling.entry().origin())
                .map(teller -> teller.party().map(Party::name).orElse(unnamed(teller)))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static String unnamed(Teller teller) {
        return teller.cue().isPresent() ? "someone" : "the article";
    }
}
