package org.onrecord.app.web.page;

import java.util.List;
import org.onrecord.app.store.ClaimLine;
import org.onrecord.app.view.ClaimWords;

/**
 * A claim in a list of a page.
 *
 * @param id its id
 * @param who who does it to whom
 * @param parties the same, each party with its page
 * @param type PLOVER's type, or nothing
 * @param what what is told
 * @param when when that is told to be, or nothing
 * @param forIt independent origins for it
 * @param against against it
 * @param hedged that only hedge
 * @param grade Admiralty grade of the information, 1 to 6
 * @param first day on which it was first told
 * @param moved day on which it last moved
 * @param contested whether voices stand on both sides
 */
public record ClaimRow(
        String id,
        String who,
        List<Linked> parties,
        String type,
        String what,
        String when,
        int forIt,
        int against,
        int hedged,
        int grade,
        String first,
        String moved,
        boolean contested) {

    public static final List<String> HEADS = List.of(
            "claim", "who", "type", "what", "when", "for", "against", "hedged", "grade", "first_seen", "last_moved");

    public static ClaimRow of(ClaimLine line) {
        var head = line.head();
        return new ClaimRow(
                line.claim().value(),
                ClaimWords.who(head),
                Who.of(head),
                ClaimWords.type(head),
                ClaimWords.what(head),
                ClaimWords.when(head).orElse(""),
                line.forIt(),
                line.against(),
                line.hedged(),
                line.grade(),
                ClaimWords.day(line.firstSeen()),
                ClaimWords.day(line.lastMoved()),
                line.isContested());
    }

    /** Several as a table. */
    public static CsvTable table(List<ClaimLine> lines) {
        return new CsvTable(
                HEADS, lines.stream().map(ClaimRow::of).map(ClaimRow::cells).toList());
    }

    private List<String> cells() {
        return List.of(
                id,
                who,
                type,
                what,
                when,
                Integer.toString(forIt),
                Integer.toString(against),
                Integer.toString(hedged),
                Integer.toString(grade),
                first,
                moved);
    }
}
