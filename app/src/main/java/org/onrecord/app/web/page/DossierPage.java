package org.onrecord.app.web.page;

import java.util.List;
import org.onrecord.app.view.ClaimWords;
import org.onrecord.app.view.DossierWords;
import org.onrecord.link.dossier.Dossier;
import org.onrecord.link.dossier.Present;
import org.onrecord.link.dossier.Quantity;
import org.onrecord.link.dossier.Step;
import org.onrecord.link.dossier.Telling;

/**
 * What the page of a dossier shows.
 *
 * @param id its id
 * @param kind "agreement"
 * @param name what it is called
 * @param parties whose it is
 * @param present how far it has come, or nothing
 * @param since since when
 * @param why why that is the present stage, or nothing
 * @param line its stages, drawn
 * @param stages its stages, in the order of time
 * @param disputes what contradicts
 * @param plots its figures, drawn
 * @param figures its figures
 */
public record DossierPage(
        String id,
        String kind,
        String name,
        List<Linked> parties,
        String present,
        String since,
        String why,
        StageLine line,
        List<Stage> stages,
        List<String> disputes,
        List<FigurePlot> plots,
        List<FigureLine> figures) {

    /** A stage, and who tells it. */
    public record Stage(int number, String day, boolean dated, String words, String css, List<Voice> voices) {}

    /** One who tells it, in their words. */
    public record Voice(String day, List<Linked> chain, String quote, String address) {}

    /** A figure, and who tells it. */
    public record FigureLine(String amount, String measure, String kind, String time, Voice voice) {}

    /** The page. */
    public static DossierPage of(Dossier dossier) {
        return new DossierPage(
                dossier.id(),
                dossier.kind().word(),
                dossier.name(),
                DossiersPage.parties(dossier),
                dossier.steps().isEmpty() ? "" : DossierWords.present(dossier),
                DossierWords.since(dossier),
                dossier.present().map(Present::why).orElse(""),
                StageLine.of(dossier.steps()),
                dossier.steps().stream().map(step -> stage(step, dossier)).toList(),
                dossier.disputes().stream().map(dispute -> dispute.words()).toList(),
                FigurePlot.of(dossier.figures()),
                dossier.figures().stream().map(DossierPage::figure).toList());
    }

    private static Stage stage(Step step, Dossier dossier) {
        return new Stage(
                dossier.steps().indexOf(step) + 1,
                step.when().words(),
                step.when().isTold(),
                DossierWords.stage(step),
                StageLine.css(step),
                step.tellings().stream().map(DossierPage::voice).toList());
    }

    private static Voice voice(Telling telling) {
        var entry = telling.entry();
        return new Voice(
                ClaimWords.day(entry.published()), Who.chain(entry.chain()), entry.quote(), Links.words(entry));
    }

    private static FigureLine figure(Quantity figure) {
        return new FigureLine(
                DossierWords.amount(figure),
                figure.measure(),
                DossierWords.kind(figure),
                figure.time().orElse(""),
                new Voice(
                        ClaimWords.day(figure.published()),
                        Who.chain(figure.chain()),
                        figure.quote(),
                        Links.words(figure.article(), figure.evidence())));
    }
}
