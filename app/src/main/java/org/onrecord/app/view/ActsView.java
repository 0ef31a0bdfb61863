package org.onrecord.app.view;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.store.Subjects;
import org.onrecord.link.correction.Act;
import org.onrecord.link.correction.Decisions;

/** A list of what people decided, the newest last. */
public final class ActsView {

    private ActsView() {}

    /**
     * For each act what it is, who did it when and why, and a line for each claim and each article that it is about.
     *
     * @param about tells what an act is about
     */
    public static String text(List<Act> acts, Decisions decisions, Function<Act, Subjects> about) {
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
            output.append(SubjectWords.lines(about.apply(act), "      "));
        }
        return output.toString();
    }

    /** One line of JSON for each act. */
    public static String json(List<Act> acts, Decisions decisions, Function<Act, Subjects> about, Places places) {
        var output = new StringBuilder();
        for (var act : acts) {
            output.append(Nouns.JSON.writeValueAsString(fields(act, decisions, about, places)))
                    .append('\n');
        }
        return output.toString();
    }

    /** An act of the list as fields of JSON. */
    public static Map<String, Object> fields(
            Act act, Decisions decisions, Function<Act, Subjects> about, Places places) {
        var fields = ActWords.fields(act, decisions.undoing(act.id()), places);
        fields.putAll(SubjectWords.fields(about.apply(act), places));
        return fields;
    }
}
