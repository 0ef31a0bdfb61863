package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.app.store.ClaimLine;
import org.onrecord.app.store.Nouns;
import org.onrecord.link.Entry;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.link.Side;
import org.onrecord.link.Standing;

/** Claims, one a line, with how each stands. */
public final class ClaimsView {

    private static final List<String> HEADS =
            List.of("CLAIM", "WHO", "TYPE", "WHAT", "FOR", "AGAINST", "HEDGED", "FIRST", "MOVED");
    private static final List<Ink> INKS = List.of(
            Ink.CUE, Ink.SOURCE, Ink.QUIET, Ink.PLAIN, Ink.CONTENT, Ink.TITLE, Ink.QUIET, Ink.QUIET, Ink.QUIET);
    private static final List<Integer> WEIGHTS = List.of(9, 3, 9, 5, 9, 9, 9, 9, 9);

    private final boolean colour;
    private final int columns;

    /** A view for a terminal of so many columns. */
    public ClaimsView(boolean colour, int columns) {
        this.colour = colour;
        this.columns = columns == 0 ? Integer.MAX_VALUE : columns;
    }

    /** A table, its heads first; a line that says so where there are no claims. */
    public String text(List<ClaimLine> lines) {
        if (lines.isEmpty()) {
            return "no such claims\n";
        }
        var grid = new Grid(INKS, WEIGHTS, HEADS, false);
        for (var line : lines) {
            var standing = line.standing();
            grid.add(List.of(
                    ClaimWords.id(standing.claim()),
                    ClaimWords.who(line.head()),
                    ClaimWords.type(line.head()),
                    ClaimWords.what(line.head()),
                    count(standing, Side.FOR),
                    count(standing, Side.AGAINST),
                    count(standing, Side.HEDGED),
                    standing.firstSeen().isEmpty() ? "" : ClaimWords.day(standing.firstSeen()),
                    standing.lastMoved().isEmpty() ? "" : ClaimWords.day(standing.lastMoved())));
        }
        var output = new StringBuilder();
        for (var line : grid.lines(columns)) {
            line.print(output, colour);
            output.append('\n');
        }
        return output.toString();
    }

    /** One line of JSON for each claim. */
    public static String json(List<ClaimLine> lines) {
        var output = new StringBuilder();
        for (var line : lines) {
            output.append(Nouns.JSON.writeValueAsString(fields(line.standing(), line.head()))).append('\n');
        }
        return output.toString();
    }

    /** What is told in lists of a claim. */
    static Map<String, Object> fields(Standing standing, Entry head) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("claim", standing.claim());
        fields.put("actors", parties(head.matter().map(Matter::actors).orElse(List.of())));
        fields.put("recipients", parties(head.matter().map(Matter::recipients).orElse(List.of())));
        fields.put("type", head.matter().flatMap(Matter::type));
        fields.put("predicate", head.matter().map(Matter::predicate));
        fields.put("theme", head.matter().flatMap(Matter::theme));
        fields.put("place", head.matter().flatMap(Matter::place));
        fields.put("time", head.matter().flatMap(Matter::time).map(time -> time.value()));
        var origins = new LinkedHashMap<String, Integer>();
        origins.put("for", standing.count(Side.FOR));
        origins.put("against", standing.count(Side.AGAINST));
        origins.put("hedged", standing.count(Side.HEDGED));
        fields.put("origins", origins);
        fields.put("contested", standing.isContested());
        fields.put("grade", standing.grade());
        fields.put("why", standing.why());
        fields.put("first_seen", standing.firstSeen());
        fields.put("last_moved", standing.lastMoved());
        return fields;
    }

    private static List<Map<String, String>> parties(List<Party> parties) {
        var list = new ArrayList<Map<String, String>>();
        for (var party : parties) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("key", party.key());
            fields.put("name", party.name());
            list.add(fields);
        }
        return list;
    }

    private static String count(Standing standing, Side side) {
        int count = standing.count(side);
        return count == 0 ? "·" : Integer.toString(count);
    }
}
