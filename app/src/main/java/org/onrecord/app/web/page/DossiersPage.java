package org.onrecord.app.web.page;

import java.util.Comparator;
import java.util.List;
import org.onrecord.app.view.DossierWords;
import org.onrecord.link.dossier.Dossier;
import org.onrecord.link.dossier.DossierKind;
import org.onrecord.link.dossier.Moment;

/**
 * What the list of dossiers shows.
 *
 * @param lines the dossiers, by kind; those of one kind whose last stage is newest first
 */
public record DossiersPage(List<Line> lines) {

    /** A dossier. */
    public record Line(
            String id,
            String kind,
            String name,
            List<Linked> parties,
            String stage,
            boolean contested,
            String since,
            String expected,
            int stages,
            int figures) {}

    /** The page. */
    public static DossiersPage of(List<Dossier> dossiers) {
        return new DossiersPage(dossiers.stream()
                .sorted(Comparator.comparing(Dossier::kind)
                        .thenComparing(DossiersPage::last, Comparator.reverseOrder())
                        .thenComparing(Dossier::id))
                .map(DossiersPage::line)
                .toList());
    }

    private static String last(Dossier dossier) {
        return dossier.steps().stream()
                .map(step -> step.when().at())
                .max(Comparator.naturalOrder())
                .map(Object::toString)
                .orElse("");
    }

    private static Line line(Dossier dossier) {
        return new Line(
                dossier.id(),
                dossier.kind().word(),
                dossier.name(),
                parties(dossier),
                DossierWords.present(dossier),
                dossier.present().filter(present -> present.isContested()).isPresent(),
                dossier.present()
                        .map(present -> present.since())
                        .map(Moment::words)
                        .orElse(""),
                dossier.expected()
                        .map(step -> step.stage() + " " + step.when().words())
                        .orElse(""),
                dossier.steps().size(),
                dossier.figures().size());
    }

    /** The parties by their names, each with its page. */
    static List<Linked> parties(Dossier dossier) {
        boolean directed = dossier.kind() == DossierKind.SANCTION || dossier.kind() == DossierKind.TRANSFER;
        return Who.joined(
                dossier.parties().stream()
                        .map(name -> new Linked(name, Links.actor(name)))
                        .toList(),
                directed ? " → " : " – ");
    }
}
