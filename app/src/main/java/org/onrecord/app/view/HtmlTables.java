package org.onrecord.app.view;

import java.util.List;
import org.onrecord.model.Record;
import org.onrecord.model.Span;

/** The tables below an article on a page: its events and its figures. Pointing at a row shows the words that tell it. */
final class HtmlTables {

    private final Record record;
    private final StringBuilder output;

    HtmlTables(Record record, StringBuilder output) {
        this.record = record;
        this.output = output;
    }

    void write() {
        var events = new EventRows(record).rows();
        var figures = new FigureRows(record).rows();
        if (events.isEmpty() && figures.isEmpty()) {
            return;
        }
        output.append("<section class=\"tables\">\n");
        if (!events.isEmpty()) {
            open(
                    "Who did what to whom",
                    List.of("", "Who → whom", "Event", "What", "When", "How sure", "On whose word"));
            for (var row : events) {
                row(
                        row.evidence(),
                        List.of("number", "source", "cue", "", "", "content", "chain"),
                        List.of(row.number(), row.who(), row.type(), row.what(), row.when(), row.sure(), row.chain()));
            }
            close();
        }
        if (!figures.isEmpty()) {
            open("Figures", List.of("Figure", "Of what", "Whose", "Kind", "When"));
            for (var row : figures) {
                row(
                        row.evidence(),
                        List.of("content", "", "source", "cue", ""),
                        List.of(row.amount(), row.measure(), row.of(), row.kind(), row.when()));
            }
            close();
        }
        output.append("</section>\n");
    }

    private void open(String title, List<String> heads) {
        output.append("<h2>").append(Html.escape(title)).append("</h2>\n<table>\n<thead><tr>");
        for (var head : heads) {
            output.append("<th scope=\"col\">").append(Html.escape(head)).append("</th>");
        }
        output.append("</tr></thead>\n<tbody>\n");
    }

    private void close() {
        output.append("</tbody>\n</table>\n");
    }

    private void row(Span evidence, List<String> kinds, List<String> cells) {
        var words = Wording.oneLine(evidence.in(record.article().text()));
        output.append("<tr title=\"").append(Html.escape(words)).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            output.append(kinds.get(i).isEmpty() ? "<td>" : "<td class=\"" + kinds.get(i) + "\">");
            output.append(Html.escape(cells.get(i))).append("</td>");
        }
        output.append("</tr>\n");
    }
}
