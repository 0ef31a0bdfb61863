package org.onrecord.app.view;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.app.store.ClaimLine;
import org.onrecord.app.store.Deed;
import org.onrecord.app.store.Nouns;

/** What came of an act: the act, and how claims stand by it. */
public final class DeedView {

    private DeedView() {}

    /** A line for the act, and one for each claim that it changes. */
    public static String text(Deed deed) {
        var act = deed.act();
        var output = new StringBuilder();
        output.append(act.id()).append("  ").append(ActWords.what(act.what())).append('\n');
        for (var change : deed.changes()) {
            output.append("  ")
                    .append(ClaimWords.id(change.claim()))
                    .append("  ")
                    .append(words(change.before(), "was not there"))
                    .append(" → ")
                    .append(words(change.after(), "not there any more"))
                    .append('\n');
        }
        if (deed.uncounted() > 0) {
            output.append(String.format(
                    Locale.ROOT,
                    "  %,d claims are still to be counted; the next question counts them%n",
                    deed.uncounted()));
        } else if (deed.changes().isEmpty()) {
            output.append("  no claim stands otherwise by it\n");
        }
        return output.toString();
    }

    /** One object of JSON. */
    public static String json(Deed deed, Places places) {
        var fields = ActWords.fields(deed.act(), Optional.empty(), places);
        fields.put(
                "changes",
                deed.changes().stream()
                        .map(change -> {
                            var one = new LinkedHashMap<String, Object>();
                            one.put("claim", change.claim());
                            one.put("before", change.before().map(ClaimsView::fields));
                            one.put("after", change.after().map(ClaimsView::fields));
                            return one;
                        })
                        .toList());
        fields.put("uncounted", deed.uncounted());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    private static String words(Optional<ClaimLine> line, String none) {
        return line.map(one -> ClaimWords.counts(one.forIt(), one.against(), one.hedged(), one.grade()))
                .orElse(none);
    }
}
