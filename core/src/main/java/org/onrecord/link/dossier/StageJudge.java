package org.onrecord.link.dossier;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.link.Entry;
import org.onrecord.link.Matter;
import org.onrecord.link.Period;
import org.onrecord.model.Certainty;
import org.onrecord.model.Factuality;
import org.onrecord.model.Polarity;
import org.onrecord.model.Stance;
import org.onrecord.model.Tense;
import org.onrecord.model.TimeRelation;

/** Tells how an entry puts what it tells, and when that is. */
final class StageJudge {

    private StageJudge() {}

    /** How the entry puts it; empty where it leaves it open ("they should sign") or only asks. */
    static Optional<Mood> mood(Entry entry) {
        return switch (entry.stance()) {
            case ASK, DECLINE -> Optional.empty();
            case DOUBT, SPECULATE -> Optional.of(Mood.POSSIBLE);
            case RETRACT -> Optional.of(Mood.NOT_SO);
            case DENY -> entry.matter().isEmpty() ? Optional.of(Mood.NOT_SO) : mood(entry.factuality(), entry);
            case ASSERT, CONFIRM -> mood(entry.factuality(), entry);
        };
    }

    /** When it is told to be, or by when at the latest. */
    static Moment moment(Entry entry, Mood mood) {
        var told =
                entry.matter().flatMap(Matter::time).filter(time -> time.from().isPresent());
        var printed = entry.published().map(time -> time.toLocalDateTime());
        return told.filter(StageJudge::isDate)
                .map(time -> new Moment(words(time), time.from().orElseThrow(), true))
                .orElseGet(() -> new Moment(
                        printed.map(time -> (mood == Mood.EXPECTED ? "after " : "by ") + time.toLocalDate())
                                .orElse("undated"),
                        printed.orElse(LocalDateTime.MAX),
                        false));
    }

    /** "in the next 20 years" is no date. */
    private static boolean isDate(Period time) {
        return time.relation() != TimeRelation.DURING && !time.value().startsWith("P");
    }

    private static String words(Period time) {
        return time.relation() == TimeRelation.IN
                ? time.value()
                : time.relation().name().toLowerCase(Locale.ROOT) + " " + time.value();
    }

    private static Optional<Mood> mood(Factuality told, Entry entry) {
        boolean isSo = told.polarity() == Polarity.POSITIVE;
        return switch (told.certainty()) {
            case CERTAIN -> Optional.of(!isSo ? Mood.NOT_SO : isToCome(told, entry) ? Mood.EXPECTED : Mood.REACHED);
            case PROBABLE -> Optional.of(isSo && isToCome(told, entry) ? Mood.EXPECTED : Mood.POSSIBLE);
            case POSSIBLE -> Optional.of(Mood.POSSIBLE);
            case UNKNOWN -> Optional.empty();
        };
    }

    private static boolean isToCome(Factuality told, Entry entry) {
        var from =
                entry.matter().flatMap(Matter::time).filter(StageJudge::isDate).flatMap(Period::from);
        return told.tense() == Tense.FUTURE
                || (from.isPresent()
                        && entry.published()
                                .filter(time -> from.get().isAfter(time.toLocalDateTime()))
                                .isPresent());
    }

    /** Whether it is told as going on: "is supplying". */
    static boolean isNow(Entry entry) {
        return entry.factuality().tense() == Tense.PRESENT
                && List.of(Stance.ASSERT, Stance.CONFIRM).contains(entry.stance())
                && entry.factuality().certainty() == Certainty.CERTAIN;
    }
}
