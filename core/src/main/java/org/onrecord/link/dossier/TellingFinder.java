package org.onrecord.link.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.dossier.Draft.Mention;
import org.onrecord.link.dossier.StageBook.Row;
import org.onrecord.model.Stance;
import org.onrecord.model.Tense;

/** Finds which stages the entries of a dossier tell, in the order of time. */
final class TellingFinder {

    private final StageBook book;

    TellingFinder(StageBook book) {
        this.book = book;
    }

    /** An entry that may tell one of several stages: "halted" before a treaty is in force, or after. */
    private record Choice(Entry entry, List<Row> rows, Mood mood, Moment when) {}

    /**
     * What is told.
     *
     * @param pointing entries that only point at another: "confirmed the information"
     */
    List<Telling> tellings(Draft draft, List<Entry> pointing) {
        var choices = new ArrayList<Choice>();
        draft.mentions.forEach(mention -> choice(mention).ifPresent(choices::add));
        for (var entry : pointing) {
            choices.stream()
                    .filter(choice -> isAbout(entry, choice.entry().id()))
                    .findFirst()
                    .flatMap(choice -> pointing(entry, choice))
                    .ifPresent(choices::add);
        }
        var ordered = choices.stream()
                .map(choice -> ordered(choice, choices))
                .sorted(Comparator.comparing((Choice choice) -> choice.when().at())
                        .thenComparingInt(this::rank))
                .toList();
        return told(draft, ordered);
    }

    private static boolean isAbout(Entry entry, EntryId other) {
        return entry.about().filter(other::equals).isPresent();
    }

    private Optional<Choice> choice(Mention mention) {
        var entry = mention.entry();
        var predicate = entry.matter().orElseThrow().predicate();
        var rows = book.stages(mention.kind(), predicate);
        boolean isOnlyNamed = mention.kind() == DossierKind.SANCTION
                && entry.matter().get().theme().isEmpty()
                && mention.from().isEmpty(); // "the sanctions on Ostmark"
        return StageJudge.mood(entry)
                .filter(mood -> !rows.isEmpty() && !isOnlyNamed)
                .map(mood -> new Choice(entry, rows, mood, StageJudge.moment(entry, mood)));
    }

    private static Optional<Choice> pointing(Entry entry, Choice choice) {
        return StageJudge.mood(entry)
                .map(mood -> entry.stance() == Stance.CONFIRM ? choice.mood() : mood)
                .map(mood -> new Choice(entry, choice.rows(), mood, choice.when()));
    }

    /** What is past and has no date stands before what the same article dates and what comes later in a life: "conceived", "drafted in 2022". */
    private Choice ordered(Choice choice, List<Choice> all) {
        if (choice.when().isTold()
                || choice.mood() != Mood.REACHED
                || choice.entry().factuality().tense() != Tense.PAST) {
            return choice;
        }
        var bound = all.stream()
                .filter(other -> other.entry().article().equals(choice.entry().article())
                        && other.when().isTold()
                        && other.mood() == Mood.REACHED
                        && rank(other) > rank(choice)
                        && other.when().at().isBefore(choice.when().at()))
                .map(other -> other.when().at())
                .min(Comparator.naturalOrder());
        return bound.map(at -> new Choice(
                        choice.entry(),
                        choice.rows(),
                        choice.mood(),
                        new Moment(choice.when().words(), at, false)))
                .orElse(choice);
    }

    private int rank(Choice choice) {
        var row = choice.rows().getFirst();
        return book.rank(row.kind(), row.stage());
    }

    private List<Telling> told(Draft draft, List<Choice> ordered) {
        var tellings = new ArrayList<Telling>();
        var present = StageBook.START;
        for (var choice : ordered) {
            var before = present;
            boolean isDated = choice.when().isTold();
            var row = choice.rows().stream()
                    .filter(one -> one.mayFollow(before, isDated))
                    .findFirst()
                    .orElse(choice.rows().getFirst());
            var telling = telling(choice, row);
            tellings.add(telling);
            if (telling.mood() == Mood.REACHED
                    && book.row(draft.kind, telling.stage())
                            .filter(one -> one.mayFollow(before, isDated))
                            .isPresent()) {
                present = telling.stage();
            }
        }
        return List.copyOf(tellings);
    }

    private static Telling telling(Choice choice, Row row) {
        var stage = switch (choice.mood()) {
            case REACHED -> StageJudge.isNow(choice.entry()) ? row.now() : "";
            case POSSIBLE -> choice.entry().factuality().tense() == Tense.PAST ? "" : row.unsure();
            case NOT_SO -> row.notSo();
            case EXPECTED -> "";
        };
        return stage.isEmpty()
                ? new Telling(row.stage(), choice.mood(), choice.when(), choice.entry())
                : new Telling(stage, Mood.REACHED, choice.when(), choice.entry());
    }
}
