package org.onrecord.app.view;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.app.store.ClaimAccount;
import org.onrecord.link.Dependence;
import org.onrecord.link.EntryId;
import org.onrecord.link.Linkage;
import org.onrecord.link.Side;
import org.onrecord.link.Turn;

/** How a claim stands, in words for a reader; entries are named by their numbers. */
public final class StandingWords {

    private StandingWords() {}

    /** Entries are numbered in the order of the history. */
    public static Map<EntryId, Integer> numbers(ClaimAccount account) {
        var numbers = new LinkedHashMap<EntryId, Integer>();
        for (var turn : account.standing().history()) {
            numbers.putIfAbsent(turn.entry(), numbers.size() + 1);
        }
        for (var entry : account.claim().entries()) {
            numbers.putIfAbsent(entry.id(), numbers.size() + 1);
        }
        return numbers;
    }

    /** "2 origins". */
    public static String origins(int count) {
        return count + (count == 1 ? " origin" : " origins");
    }

    /** A reason with the numbers of this page where it names entries by their ids. */
    public static String numbered(String reason, Map<EntryId, Integer> numbers) {
        var text = reason;
        for (var number : numbers.entrySet()) {
            text = text.replace(number.getKey().toString(), "[" + number.getValue() + "]");
        }
        return text;
    }

    /** "against". */
    public static String words(Side side) {
        return switch (side) {
            case FOR -> "for";
            case AGAINST -> "against";
            case HEDGED -> "hedged";
            case SILENT -> "declines to say";
        };
    }

    /** "confirmed without details, hedged". */
    public static String words(Turn turn) {
        var part = switch (turn.part()) {
            case ORIGINATE -> "first told";
            case ECHO -> "echoed";
            case CONFIRM -> "confirmed";
            case CONFIRM_WITHOUT_DETAILS -> "confirmed without details";
            case DENY -> "denied";
            case DOUBT -> "doubted";
            case SPECULATE -> "speculated on";
            case ASK -> "asked";
            case DECLINE -> "not commented on";
            case CORRECT -> "corrected";
            case RETRACT -> "taken back";
        };
        return switch (turn.side()) {
            case FOR, SILENT -> part;
            case AGAINST -> part.equals("denied") ? part : part + ", against";
            case HEDGED -> part + ", hedged";
        };
    }

    /** "[2] leans on [1]: the same wire, (Reuters) (1.00)". */
    public static String words(Dependence dependence, Map<EntryId, Integer> numbers) {
        var why = switch (dependence.kind()) {
            case VOICE -> "the same voice";
            case CITATION -> "cites it";
            case WIRE -> "the same wire";
            case COPY -> "a near-copy";
            case PASSAGE -> "the same passage";
            case QUOTATION -> "the same quotation";
            case RELEASE -> "the same release";
            case OUTLET -> "the same outlet";
            case RETELLING -> "retells it";
        };
        return String.format(
                Locale.ROOT,
                "[%s] leans on [%s]: %s, %s (%.2f)",
                numbers.get(dependence.later()),
                numbers.get(dependence.earlier()),
                why,
                Wording.oneLine(dependence.words()),
                dependence.score());
    }

    /** Why an entry is of its claim: "like [1], 0.93: same-predicate +1.20". */
    public static String words(Linkage linkage, Map<EntryId, Integer> numbers) {
        if (linkage.nearest().isEmpty()) {
            return "began the claim";
        }
        var nearest = numbers.get(linkage.nearest().get());
        var with = nearest == null ? "an older reading" : "[" + nearest + "]";
        if (linkage.reasons().isEmpty()) {
            return linkage.entry().matter().isEmpty() ? "points at " + with : "the same as " + with;
        }
        var reasons = linkage.reasons().stream()
                .filter(reason -> reason.share() != 0)
                .sorted((one, other) -> Double.compare(Math.abs(other.share()), Math.abs(one.share())))
                .map(reason -> String.format(Locale.ROOT, "%s %+.2f", reason.feature(), reason.share()))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "like %s, %.2f: %s", with, linkage.score(), reasons);
    }
}
