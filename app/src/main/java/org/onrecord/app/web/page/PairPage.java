package org.onrecord.app.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.app.view.ClaimWords;
import org.onrecord.app.web.page.PairFacts.Happening;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.model.EventType;

/**
 * What the page of two actors shows.
 *
 * @param one the first
 * @param other the second
 * @param balance cooperation and conflict over time
 * @param maps what each did to the other, by type and month
 * @param lines what happened, the last told first
 * @param further how many more there are
 * @param cut what was not looked at; empty where everything was
 */
public record PairPage(
        Linked one, Linked other, MonthChart balance, List<HeatMap> maps, List<Line> lines, int further, String cut) {

    private static final int SHOWN = 300;

    static final String COOPERATION = "cooperation";
    static final String CONFLICT = "conflict";

    /**
     * What happened, as it was told first.
     *
     * @param css "coop", "conf", or nothing where it has no type
     * @param told how many entries tell it
     * @param standing "3 for, 1 against"
     */
    public record Line(
            String anchor,
            String day,
            List<Linked> who,
            String type,
            String css,
            String claim,
            String what,
            String when,
            int told,
            String standing,
            List<Linked> chain,
            String quote,
            String address) {}

    /** The page. */
    public static PairPage of(PairFacts facts) {
        var told = told(facts);
        var months = Months.span(told);
        var out = PairFacts.heat(facts.out());
        var back = PairFacts.heat(facts.back());
        int most = Stream.of(out, back)
                .flatMap(heat -> heat.values().stream())
                .flatMap(row -> row.values().stream())
                .max(Integer::compare)
                .orElse(1);
        var happenings = facts.happenings();
        return new PairPage(
                Links.of(facts.one()),
                Links.of(facts.other()),
                balance(facts, happenings, told),
                List.of(
                        map("out", facts.one(), facts.other(), months, out, most),
                        map("back", facts.other(), facts.one(), months, back, most)),
                lines(happenings.stream().limit(SHOWN).toList()),
                Math.max(0, happenings.size() - SHOWN),
                facts.isCut()
                        ? "Counted among the last " + PairFacts.MOST + " assertions of each direction; there are more."
                        : "");
    }

    private static List<YearMonth> told(PairFacts facts) {
        return Stream.of(facts.out(), facts.back(), facts.together())
                .flatMap(entries -> entries.entries().stream())
                .map(filed -> Months.of(filed.at()))
                .toList();
    }

    private static MonthChart balance(PairFacts facts, List<Happening> happenings, List<YearMonth> told) {
        var counts = new LinkedHashMap<String, Map<YearMonth, Integer>>();
        counts.put(COOPERATION, PairFacts.balance(happenings, true));
        counts.put(CONFLICT, PairFacts.balance(happenings, false));
        return MonthChart.of(
                "Claims of cooperation and of conflict between " + facts.one().name() + " and "
                        + facts.other().name() + ", by the month in which they were told first",
                told,
                counts,
                List.of("coop", "conf"),
                (sort, month) -> "#m" + month);
    }

    private static HeatMap map(
            String id,
            Party from,
            Party to,
            List<YearMonth> months,
            Map<EventType, Map<YearMonth, Integer>> heat,
            int most) {
        return HeatMap.of(
                id,
                from.name() + " → " + to.name(),
                months,
                heat,
                most,
                (type, month) -> Links.search(
                        "from",
                        from.key(),
                        "to",
                        to.key(),
                        "type",
                        type.name(),
                        "since",
                        month.toString(),
                        "until",
                        month.toString()));
    }

    private static List<Line> lines(List<Happening> happenings) {
        var lines = new ArrayList<Line>();
        var seen = new HashSet<String>();
        for (var happening : happenings) {
            var month = Months.of(happening.first().at()).toString();
            lines.add(line(happening, seen.add(month) ? "m" + month : ""));
        }
        return lines;
    }

    private static Line line(Happening happening, String anchor) {
        var filed = happening.first();
        var entry = filed.entry();
        return new Line(
                anchor,
                LocalDate.ofInstant(filed.at(), ZoneOffset.UTC).toString(),
                Who.of(entry),
                ClaimWords.type(entry),
                entry.matter()
                        .flatMap(Matter::type)
                        .map(type -> PairFacts.isCooperative(type) ? "coop" : "conf")
                        .orElse(""),
                filed.claim().value(),
                ClaimWords.what(entry),
                ClaimWords.when(entry).orElse(""),
                happening.told(),
                filed.forIt() + " for, " + filed.against() + " against, " + filed.hedged() + " hedged",
                Who.chain(entry.chain()),
                entry.quote(),
                Links.words(entry));
    }

    /** Whether nothing is told. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
