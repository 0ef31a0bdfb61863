package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.app.store.ClaimLine;
import org.onrecord.app.store.Nouns;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;

/** Claims, one a line, with how each stands. */
public final class ClaimsView {

    private static final List<String> HEADS =
            List.of("CLAIM", "WHO", "TYPE", "WHAT", "FOR", "AGAINST", "HEDGED", "FIRST", "MOVED");
    private static final List<Ink> INKS =
            List.of(Ink.CUE, Ink.SOURCE, Ink.QUIET, Ink.PLAIN, Ink.CONTENT, Ink.TITLE, Ink.QUIET, Ink.QUIET, Ink.QUIET);
    private static final List<Integer> WEIGHTS = List.of(9, 4, 9, 5, 9, 9, 9, 9, 9);

    /** Below so many columns a table leaves no room for what is claimed. */
    private static final int NARROW = 110;

    private static final int INDENT = 12;

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
        return columns < NARROW ? pairs(lines) : table(lines);
    }

    /** On a narrow terminal two lines for each: what is claimed, and how it stands. */
    private String pairs(List<ClaimLine> lines) {
        var output = new StringBuilder();
        for (var line : lines) {
            var type = ClaimWords.type(line.head());
            var first = new InkedText()
                    .append(ClaimWords.id(line.claim()) + "  ", Ink.CUE)
                    .append(ClaimWords.who(line.head()), Ink.SOURCE)
                    .append(type.isEmpty() ? "" : "  " + type, Ink.QUIET)
                    .append("  " + ClaimWords.what(line.head()), Ink.PLAIN);
            var second = new InkedText()
                    .append(" ".repeat(INDENT), Ink.PLAIN)
                    .append(line.forIt() + " for", line.forIt() > 0 ? Ink.CONTENT : Ink.QUIET)
                    .append(", " + line.against() + " against", line.against() > 0 ? Ink.TITLE : Ink.QUIET)
                    .append(", " + line.hedged() + " hedged" + times(line), Ink.QUIET);
            for (var one : List.of(first, second)) {
                one.shorten(columns).print(output, colour);
                output.append('\n');
            }
        }
        return output.toString();
    }

    private static String times(ClaimLine line) {
        if (line.firstSeen().isEmpty()) {
            return "";
        }
        var first = ClaimWords.day(line.firstSeen());
        var moved = ClaimWords.day(line.lastMoved());
        return first.equals(moved) ? " · " + first : " · " + first + ", moved " + moved;
    }

    private String table(List<ClaimLine> lines) {
        var grid = new Grid(INKS, WEIGHTS, HEADS, false);
        for (var line : lines) {
            grid.add(List.of(
                    ClaimWords.id(line.claim()),
                    ClaimWords.who(line.head()),
                    ClaimWords.type(line.head()),
                    ClaimWords.what(line.head()),
                    count(line.forIt()),
                    count(line.against()),
                    count(line.hedged()),
                    line.firstSeen().isEmpty() ? "" : ClaimWords.day(line.firstSeen()),
                    line.lastMoved().isEmpty() ? "" : ClaimWords.day(line.lastMoved())));
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
            output.append(Nouns.JSON.writeValueAsString(fields(line))).append('\n');
        }
        return output.toString();
    }

    /** What is told in lists of a claim. */
    public static Map<String, Object> fields(ClaimLine line) {
        var head = line.head();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("claim", line.claim());
        fields.put("actors", parties(head.matter().map(Matter::actors).orElse(List.of())));
        fields.put("recipients", parties(head.matter().map(Matter::recipients).orElse(List.of())));
        fields.put("type", head.matter().flatMap(Matter::type));
        fields.put("predicate", head.matter().map(Matter::predicate));
        fields.put("theme", head.matter().flatMap(Matter::theme));
        fields.put("place", head.matter().flatMap(Matter::place));
        fields.put("time", head.matter().flatMap(Matter::time).map(time -> time.value()));
        var origins = new LinkedHashMap<String, Integer>();
        origins.put("for", line.forIt());
        origins.put("against", line.against());
        origins.put("hedged", line.hedged());
        fields.put("origins", origins);
        fields.put("contested", line.isContested());
        fields.put("grade", line.grade());
        fields.put("why", line.why());
        fields.put("first_seen", line.firstSeen());
        fields.put("last_moved", line.lastMoved());
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

    private static String count(int count) {
        return count == 0 ? "·" : Integer.toString(count);
    }
}
