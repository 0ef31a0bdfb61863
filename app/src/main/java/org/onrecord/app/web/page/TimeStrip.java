package org.onrecord.app.web.page;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.app.store.ClaimAccount;
import org.onrecord.app.view.ClaimWords;
import org.onrecord.app.view.StandingWords;
import org.onrecord.link.EntryId;
import org.onrecord.link.Side;
import org.onrecord.link.Turn;

/**
 * The voices of a claim on a line of time: for above, hedged in the middle, against below.
 *
 * @param dots a dot for each dated report
 * @param first the first day
 * @param last the last day
 */
public record TimeStrip(List<Dot> dots, String first, String last) {

    private static final int LEFT = 90;
    private static final int WIDTH = 890;
    private static final int LANE = 26;

    /** Dots of one place are set side by side. */
    private static final int APART = 11;

    /** A report. */
    public record Dot(int x, int y, String kind, String words, String target) {}

    /** @param numbers of the reports, as {@link StandingWords#numbers} gives them */
    static TimeStrip of(ClaimAccount account, Map<EntryId, Integer> numbers) {
        var dated = account.standing().history().stream()
                .filter(turn -> turn.at().isPresent())
                .toList();
        if (dated.isEmpty()) {
            return new TimeStrip(List.of(), "", "");
        }
        var first = time(dated.getFirst());
        var last = dated.stream()
                .map(TimeStrip::time)
                .max(OffsetDateTime::compareTo)
                .orElseThrow();
        double length = Math.max(1, Duration.between(first, last).toSeconds());
        var taken = new HashMap<String, Integer>();
        var dots = new ArrayList<Dot>();
        for (var turn : dated) {
            int x = LEFT + (int) (Duration.between(first, time(turn)).toSeconds() / length * WIDTH);
            int y = lane(turn.side());
            int beside = taken.merge(x / APART + "/" + y, 1, Integer::sum) - 1;
            var words = ClaimWords.day(turn.at()) + " " + StandingWords.words(turn) + ": "
                    + ClaimWords.chain(account.linkage(turn.entry()).entry());
            dots.add(new Dot(
                    x,
                    y - beside * 3,
                    turn.side().name().toLowerCase(Locale.ROOT),
                    words,
                    "#v" + numbers.getOrDefault(turn.entry(), 0)));
        }
        return new TimeStrip(
                dots, first.toLocalDate().toString(), last.toLocalDate().toString());
    }

    private static OffsetDateTime time(Turn turn) {
        return turn.at().orElseThrow();
    }

    private static int lane(Side side) {
        return switch (side) {
            case FOR -> LANE;
            case HEDGED, SILENT -> 2 * LANE;
            case AGAINST -> 3 * LANE;
        };
    }
}
