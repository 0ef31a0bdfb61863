package org.onrecord.app.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.app.store.Nouns;
import org.onrecord.link.dossier.Dossier;
import org.onrecord.link.dossier.Quantity;
import org.onrecord.link.dossier.Step;
import org.onrecord.link.dossier.Telling;

/** One dossier: how far it has come and why, its history with the words of each voice, what contradicts, its figures. */
public final class DossierView {

    private static final int LONGEST_LINE = 110;
    private static final String INDENT = "  ";
    private static final List<String> HEADS = List.of("FIGURE", "OF WHAT", "KIND", "WHEN", "TOLD", "ON WHOSE WORD");
    private static final List<Ink> INKS = List.of(Ink.CONTENT, Ink.PLAIN, Ink.CUE, Ink.QUIET, Ink.QUIET, Ink.SOURCE);
    private static final List<Integer> WEIGHTS = List.of(9, 5, 9, 9, 9, 5);

    private final boolean colour;
    private final int columns;

    /** A view for a terminal of so many columns. */
    public DossierView(boolean colour, int columns) {
        this.colour = colour;
        this.columns = columns == 0 ? Integer.MAX_VALUE : Math.min(columns, LONGEST_LINE);
    }

    /** Paragraphs for a reader. */
    public String text(Dossier dossier) {
        var output = new StringBuilder();
        line(
                "",
                new InkedText()
                        .append(DossierWords.parties(dossier), Ink.SOURCE)
                        .append("  " + Wording.oneLine(dossier.name()), Ink.TITLE),
                output);
        line("", new InkedText().append(dossier.id() + " · " + dossier.kind().word(), Ink.QUIET), output);
        printPresent(dossier, output);
        if (!dossier.steps().isEmpty()) {
            heading("History", output);
            dossier.steps().forEach(step -> print(step, output));
        }
        if (!dossier.disputes().isEmpty()) {
            heading("What contradicts", output);
            dossier.disputes()
                    .forEach(dispute -> line(INDENT, new InkedText().append(dispute.words(), Ink.PLAIN), output));
        }
        printFigures(dossier, output);
        return output.toString();
    }

    private void printPresent(Dossier dossier, StringBuilder output) {
        if (dossier.steps().isEmpty()) {
            return;
        }
        output.append('\n');
        var since = DossierWords.since(dossier);
        line(
                "",
                new InkedText()
                        .append(DossierWords.present(dossier), Ink.CONTENT)
                        .append(since.isEmpty() ? "" : ", " + since, Ink.PLAIN),
                output);
        dossier.present().ifPresent(present -> line("", new InkedText().append(present.why(), Ink.PLAIN), output));
    }

    private void print(Step step, StringBuilder output) {
        line(
                INDENT,
                new InkedText().append(step.when().words() + "  ", Ink.QUIET).append(DossierWords.stage(step), Ink.CUE),
                output);
        for (var telling : step.tellings()) {
            var entry = telling.entry();
            line(
                    INDENT + INDENT,
                    new InkedText()
                            .append(ClaimWords.day(entry.published()) + "  ", Ink.QUIET)
                            .append(ClaimWords.chain(entry), Ink.SOURCE),
                    output);
            line(INDENT + INDENT, new InkedText().append(ClaimWords.quote(entry), Ink.PLAIN), output);
        }
    }

    private void printFigures(Dossier dossier, StringBuilder output) {
        if (dossier.figures().isEmpty()) {
            return;
        }
        heading("Figures", output);
        var grid = new Grid(INKS, WEIGHTS, HEADS, false);
        for (var figure : dossier.figures()) {
            grid.add(List.of(
                    DossierWords.amount(figure),
                    Wording.oneLine(figure.measure()),
                    DossierWords.kind(figure),
                    figure.time().orElse(""),
                    ClaimWords.day(figure.published()),
                    DossierWords.chain(figure.chain())));
        }
        for (var line : grid.lines(columns)) {
            line.print(output, colour);
            output.append('\n');
        }
    }

    /** The dossier as one object of JSON. */
    public static String json(Dossier dossier) {
        var fields = DossiersView.fields(dossier);
        fields.put("steps", dossier.steps().stream().map(DossierView::fields).toList());
        fields.put(
                "disputes",
                dossier.disputes().stream()
                        .map(dispute -> Map.of(
                                "words",
                                dispute.words(),
                                "entries",
                                dispute.tellings().stream()
                                        .map(telling -> telling.entry().id())
                                        .toList()))
                        .toList());
        fields.put(
                "figures", dossier.figures().stream().map(DossierView::fields).toList());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    private static Map<String, Object> fields(Step step) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("stage", step.stage());
        fields.put("mood", step.mood().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        fields.put("when", step.when().words());
        fields.put("dated", step.when().isTold());
        fields.put("tellings", step.tellings().stream().map(DossierView::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(Telling telling) {
        var entry = telling.entry();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("entry", entry.id());
        fields.put("article", entry.article());
        fields.put("published", entry.published());
        fields.put("chain", DossierWords.chain(entry.chain()));
        fields.put("quote", entry.quote());
        return fields;
    }

    private static Map<String, Object> fields(Quantity figure) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("measure", figure.measure());
        fields.put("amount", figure.amount());
        fields.put("most", figure.most());
        fields.put("bound", figure.bound().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        fields.put("unit", figure.unit());
        fields.put("kind", DossierWords.kind(figure));
        fields.put("time", figure.time());
        fields.put("article", figure.article());
        fields.put("published", figure.published());
        fields.put("chain", DossierWords.chain(figure.chain()));
        fields.put("quote", figure.quote());
        return fields;
    }

    private void heading(String words, StringBuilder output) {
        output.append('\n');
        line("", new InkedText().append(words, Ink.TITLE), output);
    }

    private void line(String indent, InkedText text, StringBuilder output) {
        int width = columns == Integer.MAX_VALUE ? columns : Math.max(20, columns - indent.length());
        for (var part : text.wrap(width)) {
            output.append(indent);
            part.print(output, colour);
            output.append('\n');
        }
    }
}
