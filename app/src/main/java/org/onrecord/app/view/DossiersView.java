package org.onrecord.app.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.app.store.Nouns;
import org.onrecord.link.dossier.Dossier;
import org.onrecord.link.dossier.Present;
import org.onrecord.link.dossier.Step;

/** Dossiers, one a line, with how far each has come. */
public final class DossiersView {

    private static final List<String> HEADS =
            List.of("DOSSIER", "NAME", "PARTIES", "KIND", "STAGE", "SINCE", "EXPECTED");
    private static final List<Ink> INKS =
            List.of(Ink.CUE, Ink.PLAIN, Ink.SOURCE, Ink.QUIET, Ink.CONTENT, Ink.QUIET, Ink.QUIET);
    private static final List<Integer> WEIGHTS = List.of(9, 5, 4, 9, 9, 9, 9);

    /** Enough of an id to name one dossier. */
    private static final int SHORT_ID = 10;

    private final boolean colour;
    private final int columns;

    /** A view for a terminal of so many columns. */
    public DossiersView(boolean colour, int columns) {
        this.colour = colour;
        this.columns = columns == 0 ? Integer.MAX_VALUE : columns;
    }

    /** A table, its heads first; a line that says so where there are no dossiers. */
    public String text(List<Dossier> dossiers) {
        if (dossiers.isEmpty()) {
            return "no dossiers\n";
        }
        var grid = new Grid(INKS, WEIGHTS, HEADS, false);
        for (var dossier : dossiers) {
            grid.add(List.of(
                    dossier.id().substring(0, SHORT_ID),
                    Wording.oneLine(dossier.name()),
                    DossierWords.parties(dossier),
                    dossier.kind().word(),
                    DossierWords.present(dossier),
                    DossierWords.since(dossier),
                    dossier.expected()
                            .map(step -> step.stage() + " " + step.when().words())
                            .orElse("")));
        }
        var output = new StringBuilder();
        for (var line : grid.lines(columns)) {
            line.print(output, colour);
            output.append('\n');
        }
        return output.toString();
    }

    /** One line of JSON for each dossier. */
    public static String json(List<Dossier> dossiers) {
        var output = new StringBuilder();
        dossiers.forEach(dossier ->
                output.append(Nouns.JSON.writeValueAsString(fields(dossier))).append('\n'));
        return output.toString();
    }

    /** What is told in lists of a dossier. */
    public static Map<String, Object> fields(Dossier dossier) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("dossier", dossier.id());
        fields.put("kind", dossier.kind().word());
        fields.put("name", dossier.name());
        fields.put("parties", dossier.parties());
        fields.put("stage", dossier.present().map(Present::stage));
        fields.put("since", dossier.present().map(present -> present.since().words()));
        fields.put("contested", dossier.present().map(Present::isContested).orElse(false));
        fields.put("why", dossier.present().map(Present::why));
        fields.put("expected", dossier.expected().map(Step::stage));
        fields.put("expected_when", dossier.expected().map(step -> step.when().words()));
        return fields;
    }
}
