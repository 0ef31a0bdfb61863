package org.onrecord.app.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.link.Party;
import org.onrecord.link.Teller;
import org.onrecord.link.dossier.Dossier;
import org.onrecord.link.dossier.Mood;
import org.onrecord.link.dossier.Quantity;
import org.onrecord.link.dossier.Step;
import org.onrecord.model.Bound;

/** What a dossier tells, in words for a reader. */
public final class DossierWords {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private DossierWords() {}

    /** "Norland – Ostmark", "Norland → Ostmark". */
    public static String parties(Dossier dossier) {
        var between = switch (dossier.kind()) {
            case AGREEMENT, TRADE -> " – ";
            case SANCTION, TRANSFER -> " → ";
        };
        return String.join(between, dossier.parties());
    }

    /** "signed", "expected: signed", "possibly signed", "not signed". */
    public static String stage(Step step) {
        return stage(step.mood()) + step.stage();
    }

    private static String stage(Mood mood) {
        return switch (mood) {
            case REACHED -> "";
            case EXPECTED -> "expected: ";
            case POSSIBLE -> "possibly ";
            case NOT_SO -> "not ";
        };
    }

    /** The present stage, or where nobody tells one as reached what is told. */
    public static String present(Dossier dossier) {
        return dossier.present()
                .map(present -> present.stage() + (present.isContested() ? ", contested" : ""))
                .or(() -> dossier.expected().map(DossierWords::stage))
                .orElseGet(() ->
                        dossier.steps().isEmpty() ? "" : stage(dossier.steps().getLast()));
    }

    /** When the present stage was reached, or nothing. */
    public static String since(Dossier dossier) {
        return dossier.present().map(present -> present.since().words()).orElse("");
    }

    /** "at most 4 billion USD". */
    public static String amount(Quantity figure) {
        var bound = figure.bound() == Bound.EXACT
                ? ""
                : figure.bound().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
        var most = figure.most().map(amount -> "–" + number(amount)).orElse("");
        var unit = figure.unit().equals("1") ? "" : " " + figure.unit();
        return bound + number(figure.amount()) + most + unit;
    }

    /** "actual", "target". */
    public static String kind(Quantity figure) {
        return figure.kind().name().toLowerCase(Locale.ROOT);
    }

    /** "Norland Post > Reuters". */
    public static String chain(List<Teller> chain) {
        return chain.stream()
                .map(teller ->
                        teller.party().map(Party::name).orElse(teller.cue().isEmpty() ? "the article" : "someone"))
                .collect(Collectors.joining(" > "));
    }

    private static String number(BigDecimal amount) {
        if (amount.abs().compareTo(BILLION) >= 0) {
            return plain(amount.divide(BILLION)) + " billion";
        }
        return amount.abs().compareTo(MILLION) >= 0 ? plain(amount.divide(MILLION)) + " million" : plain(amount);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
