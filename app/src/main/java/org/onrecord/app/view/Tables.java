package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Record;

/** The tables below an article at a terminal: its events, then its figures; what an article has none of is left out. */
final class Tables {

    private Tables() {}

    /** The lines, an empty one before each table. */
    static List<InkedText> lines(Record record, int columns) {
        var lines = new ArrayList<InkedText>();
        var events = new EventRows(record).rows();
        if (!events.isEmpty()) {
            lines.add(new InkedText());
            lines.addAll(events(events).lines(columns));
        }
        var figures = new FigureRows(record).rows();
        if (!figures.isEmpty()) {
            lines.add(new InkedText());
            lines.addAll(figures(figures).lines(columns));
        }
        return lines;
    }

    private static Grid events(List<EventRow> rows) {
        var grid = new Grid(
                List.of(Ink.QUIET, Ink.SOURCE, Ink.PLAIN, Ink.PLAIN, Ink.CUE, Ink.QUIET),
                List.of(9, 26, 40, 16, 18, 30),
                List.of("", "who → whom", "event", "when", "how sure", "on whose word"),
                true);
        int digits = Integer.toString(rows.size()).length();
        for (var row : rows) {
            var number = " ".repeat(Math.max(0, digits - row.number().length())) + row.number();
            var event = (row.type() + " " + row.what()).strip();
            grid.add(List.of(number, row.who(), event, row.when(), row.sure(), row.chain()));
        }
        return grid;
    }

    private static Grid figures(List<FigureRow> rows) {
        var grid = new Grid(
                List.of(Ink.CONTENT, Ink.PLAIN, Ink.SOURCE, Ink.CUE, Ink.PLAIN),
                List.of(20, 20, 20, 10, 10),
                List.of("figure", "of what", "whose", "kind", "when"),
                false);
        for (var row : rows) {
            grid.add(List.of(row.amount(), row.measure(), row.of(), row.kind(), row.when()));
        }
        return grid;
    }
}
