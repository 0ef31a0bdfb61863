package org.onrecord.app.view;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.app.store.Decision;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.correction.Act;
import org.onrecord.link.correction.Correction;
import org.onrecord.link.correction.Stand;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Certainty;
import org.onrecord.model.Polarity;
import org.onrecord.model.Stance;

/** What people decided, in words for a reader. */
public final class ActWords {

    private static final int SHORT_DIGEST = 15;

    private ActWords() {}

    /** What was decided: "split 2 assertions off from c-1a2b3c4d". */
    public static String what(Correction what) {
        return switch (what) {
            case Correction.Split(var from, var spots) ->
                "split " + count(spots.size(), "assertion") + " off from " + ClaimWords.id(from);
            case Correction.Merge(var kept, var keeper, var given, var giver) ->
                "made " + ClaimWords.id(given) + " one with " + ClaimWords.id(kept);
            case Correction.Tie(var upstream, var downstream, var kind) ->
                "article " + id(downstream)
                        + kind.map(how -> " leans on " + id(upstream) + ": " + words(how))
                                .orElse(" does not lean on " + id(upstream));
            case Correction.Restate(var spot, var was, var right) ->
                "read a voice anew: " + words(right) + ", not: " + words(was);
            case Correction.Grade(var party, var grade) -> "graded " + party + " " + grade;
            case Correction.Undo(var act) -> "undid " + act;
        };
    }

    /** When and by whom: "2031-07-01 Ann Lee". */
    public static String who(Act act) {
        return day(act) + " " + act.who().orElse("somebody");
    }

    /** The day of an act, in UTC. */
    public static String day(Act act) {
        return LocalDate.ofInstant(act.at(), ZoneOffset.UTC).toString();
    }

    /** How a voice stands: "denies", "asserts as not so", "asserts as possible". */
    public static String words(Stand stand) {
        var verb = stance(stand.stance());
        boolean usual = stand.polarity() == Stand.of(stand.stance()).polarity();
        var polarity = usual ? "" : stand.polarity() == Polarity.NEGATIVE ? " as not so" : " as so";
        var certainty = stand.certainty() == Certainty.CERTAIN
                ? ""
                : (polarity.isEmpty() ? " as " : ", ")
                        + stand.certainty().name().toLowerCase(Locale.ROOT);
        return verb + polarity + certainty;
    }

    /** "asserts", "denies". */
    public static String stance(Stance stance) {
        return switch (stance) {
            case ASSERT -> "asserts";
            case CONFIRM -> "confirms";
            case DENY -> "denies";
            case DOUBT -> "doubts";
            case SPECULATE -> "speculates";
            case ASK -> "asks";
            case DECLINE -> "declines";
            case RETRACT -> "retracts";
        };
    }

    /** Why one leans on another, as people say it. */
    public static String words(DependenceKind kind) {
        return switch (kind) {
            case VOICE -> "the same voice";
            case CITATION -> "it cites it";
            case WIRE -> "the same wire";
            case COPY -> "a near-copy";
            case PASSAGE -> "the same passage";
            case QUOTATION -> "the same quotation";
            case RELEASE -> "the same release";
            case OUTLET -> "the same outlet";
            case RETELLING -> "it retells it";
        };
    }

    /** An act as fields of JSON, its words at their places. */
    static Map<String, Object> fields(Act act, Optional<Act> undoneBy, Places places) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("act", act.id());
        fields.put("at", act.at());
        fields.put("who", act.who());
        fields.put("why", act.why());
        fields.put("words", what(act.what()));
        fields.put("what", places.json(act.what())); // with its sort, which a map would lose
        fields.put("holds", undoneBy.isEmpty());
        fields.put("undone_by", undoneBy.map(Act::id));
        return fields;
    }

    /** A decision on a claim as fields of JSON. */
    static Map<String, Object> fields(Decision decision, Places places) {
        var fields = fields(decision.act(), decision.undoneBy(), places);
        fields.put("entries", decision.entries());
        return fields;
    }

    /** The begin of an article's id, enough to name it. */
    static String id(ArticleId article) {
        return article.value().substring(0, SHORT_DIGEST);
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
