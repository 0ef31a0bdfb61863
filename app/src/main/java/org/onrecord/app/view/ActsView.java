package org.onrecord.app.view;

import java.util.List;
import org.onrecord.app.store.Nouns;
import org.onrecord.link.correction.Act;
import org.onrecord.link.correction.Decisions;

/** A list of what people decided, the newest last. */
public final class ActsView {

    private ActsView() {}

    /** Two lines for each act: what, and who did it when and why. */
    public static String text(List<Act> acts, Decisions decisions) {
        if (acts.isEmpty()) {
            return "nobody has decided anything\n";
        }
        var output = new StringBuilder();
        for (var act : acts) {
            output.append(act.id()).append("  ").append(Printable.of(ActWords.what(act.what())));
            decisions
                    .undoing(act.id())
                    .ifPresent(by ->
                            output.append(" (undone, ").append(ActWords.who(by)).append(')'));
            output.append("\n    ").append(ActWords.day(act)).append(' ');
            output.append(Wording.oneLine(act.words())).append('\n');
        }
        return output.toString();
    }

    /** One line of JSON for each act. */
    public static String json(List<Act> acts, Decisions decisions) {
        var output = new StringBuilder();
        for (var act : acts) {
            output.append(Nouns.JSON.writeValueAsString(ActWords.fields(act, decisions.undoing(act.id()))))
                    .append('\n');
        }
        return output.toString();
    }
}
