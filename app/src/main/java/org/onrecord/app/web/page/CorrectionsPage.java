package org.onrecord.app.web.page;

import java.util.List;
import org.onrecord.app.view.ActWords;
import org.onrecord.link.correction.Act;
import org.onrecord.link.correction.Decisions;

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
     * @param undone when and by whom it was undone; empty where it holds
     */
    public record ActLine(String id, String day, String who, String why, String what, String undone) {}

    public static CorrectionsPage of(List<Act> acts, Decisions decisions, boolean isOpen, boolean isCut) {
        var lines = acts.stream()
                .map(act -> new ActLine(
                        act.id().value(),
                        ActWords.day(act),
                        act.who().orElse("somebody"),
                        act.why().orElse(""),
                        ActWords.what(act.what()),
                        decisions.undoing(act.id()).map(ActWords::who).orElse("")))
                .toList();
        return new CorrectionsPage(lines, isOpen, isCut);
    }
}
