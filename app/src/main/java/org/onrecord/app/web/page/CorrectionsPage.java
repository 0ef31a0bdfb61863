package org.onrecord.app.web.page;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.app.store.Corrections;
import org.onrecord.app.store.Subjects;
import org.onrecord.app.view.ActWords;
import org.onrecord.app.view.ClaimWords;
import org.onrecord.app.view.SubjectWords;
import org.onrecord.link.correction.Act;

/**
 * What the page of all corrections shows.
 *
 * @param acts what people decided, the newest first
 * @param isOpen whether whoever looks may undo it
 * @param isCut whether there are more
 */
public record CorrectionsPage(List<ActLine> acts, boolean isOpen, boolean isCut) {

    /**
     * An act.
     *
     * @param about the claims, the articles and the source that it is about
     * @param undone when and by whom it was undone; empty where it holds
     */
    public record ActLine(
            String id, String day, String who, String why, String what, List<Linked> about, String undone) {}

    public static CorrectionsPage of(List<Act> acts, Corrections corrections, boolean isOpen, boolean isCut) {
        var decisions = corrections.decisions();
        var lines = acts.stream()
                .map(act -> new ActLine(
                        act.id().value(),
                        ActWords.day(act),
                        act.who().orElse("somebody"),
                        act.why().orElse(""),
                        ActWords.what(act.what()),
                        about(corrections.subjects(act)),
                        decisions.undoing(act.id()).map(ActWords::who).orElse("")))
                .toList();
        return new CorrectionsPage(lines, isOpen, isCut);
    }

    private static List<Linked> about(Subjects subjects) {
        var links = new ArrayList<Linked>();
        for (var told : subjects.claims()) {
            var words = SubjectWords.of(told);
            links.add(new Linked(
                    (words + " " + ClaimWords.id(told.claim())).strip(),
                    Links.claim(told.claim().value())));
        }
        for (var report : subjects.reports()) {
            var article = report.article();
            links.add(new Linked(
                    SubjectWords.of(article),
                    report.words()
                            .map(span -> Links.words(article.id(), span))
                            .orElseGet(() -> Links.article(article.id()))));
        }
        subjects.source().ifPresent(source -> links.add(new Linked(source, Links.actor(source))));
        return List.copyOf(links);
    }
}
