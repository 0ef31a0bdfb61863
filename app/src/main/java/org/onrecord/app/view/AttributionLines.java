package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Attribution;
import org.onrecord.model.Record;

/** The list below an article: a line per attribution, those within another one indented under it. */
final class AttributionLines {

    private static final String SEPARATOR = " · ";
    /** Shares of a line that the words of source and cue may fill, so that the content keeps the rest. */
    private static final double SOURCE_SHARE = 0.35;

    private static final double CUE_SHARE = 0.2;
    /** In columns: below this a content says nothing, and the line may grow too long instead. */
    private static final int SHORTEST_CONTENT = 12;

    private final Numbering numbering;
    private final Wording wording;
    private final int columns;

    AttributionLines(Record record, Numbering numbering, int columns) {
        this.numbering = numbering;
        this.wording = new Wording(record.article().text());
        this.columns = columns;
    }

    List<InkedText> lines() {
        var lines = new ArrayList<InkedText>();
        int digits = Integer.toString(numbering.inOrder().size()).length();
        for (var attribution : numbering.outerFirst()) {
            lines.add(line(attribution, digits));
        }
        if (lines.isEmpty()) {
            lines.add(new InkedText().append("Nobody is said to say anything.", Ink.QUIET));
        }
        return lines;
    }

    private InkedText line(Attribution attribution, int digits) {
        int depth = numbering.depth(attribution);
        var number = Integer.toString(numbering.number(attribution));
        var indent = " ".repeat(digits - number.length()) + "  ".repeat(depth);
        var line = new InkedText().append(indent + number + "  ", Ink.QUIET);
        line.append(source(attribution)).append(SEPARATOR, Ink.QUIET);
        line.append(new InkedText().append(wording.cue(attribution), Ink.CUE).shorten(share(CUE_SHARE)));
        line.append(SEPARATOR, Ink.QUIET);

        var style = Wording.style(attribution.style());
        var within =
                numbering.outer(attribution).map(outer -> ", within " + outer).orElse("");
        var end = new InkedText().append(SEPARATOR + style + within, Ink.QUIET);
        int left = columns - line.columns() - end.columns();
        var content = new InkedText().append(wording.content(attribution), depth == 0 ? Ink.CONTENT : Ink.NESTED);
        return line.append(content.shorten(Math.max(left, SHORTEST_CONTENT))).append(end);
    }

    private InkedText source(Attribution attribution) {
        var source = attribution.source();
        var ink = source.spans().isEmpty() ? Ink.QUIET : Ink.SOURCE;
        var words = new InkedText().append(wording.source(source), ink);
        var name = wording.name(source);
        if (name.isEmpty()) {
            return words.shorten(share(SOURCE_SHARE));
        }
        var bracketed = new InkedText().append(" [" + name.get() + "]", Ink.SOURCE);
        int left = Math.max(share(SOURCE_SHARE) - bracketed.columns(), share(SOURCE_SHARE) / 2);
        return words.shorten(left).append(bracketed);
    }

    private int share(double share) {
        return (int) (columns * share);
    }
}
