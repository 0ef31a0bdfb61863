package org.onrecord.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon;

/** Finds the outlet where a line, a title or the close of a first paragraph names it: "…, Trend reports." */
final class OutletCues {

    private static final Set<String> WHOLE_LINES = Set.of("line", "beside");

    private final Outlets known;
    private final OutletNames names;
    private final List<Form> forms;

    private record Form(String where, String needs, Pattern pattern) {}

    /**
     * An outlet, and where the words that name it begin.
     *
     * @param outlet its usual name where that is known, else as printed
     * @param begin index in the text that was looked at
     */
    record Found(String outlet, int begin) {}

    OutletCues(HeadWords words, Outlets known, OutletNames names) {
        this.known = known;
        this.names = names;
        this.forms = Lexicon.rows("outlet-cues.tsv", 6).stream()
                .map(row -> new Form(row.get(1), row.get(2), words.pattern(row.get(3))))
                .toList();
    }

    /** The outlet that a whole line names: "Source: Reuters". */
    Optional<String> inLine(String line) {
        return find("line", line, false).map(Found::outlet);
    }

    /** The outlet that a whole line names, where a date or a byline stands next to it: "Norland Times". */
    Optional<String> besideHead(String line) {
        return find("beside", line, false).map(Found::outlet);
    }

    /** The outlet at the end of a title: "Leaders met on Friday | Norland Times". */
    Optional<Found> inTitle(String title) {
        return find("title", title, false);
    }

    /**
     * The outlet at the close of a first paragraph.
     *
     * @param filed whether the paragraph has a dateline: then also an outlet that is not known may name itself so
     */
    Optional<String> atClose(String paragraph, boolean filed) {
        return find("close", paragraph, filed).map(Found::outlet);
    }

    private Optional<Found> find(String where, String text, boolean filed) {
        for (var form : forms) {
            if (form.where().equals(where)) {
                var match = form.pattern().matcher(text);
                if (WHOLE_LINES.contains(where) ? match.matches() : match.find()) {
                    var outlet = outlet(form, match, filed);
                    if (outlet.isPresent()) {
                        return Optional.of(new Found(outlet.get(), match.start()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> outlet(Form form, Matcher match, boolean filed) {
        var printed = match.group("outlet").strip();
        var name = known.named(printed);
        return switch (form.needs()) {
            case "known" -> name;
            case "paper" -> names.read(printed);
            case "habit" -> filed ? name.or(() -> Optional.of(printed)) : name.filter(known::namesItself);
            default ->
                throw new IllegalStateException(
                        "lexicons/outlet-cues.tsv: " + form.needs() + "; write known, paper or habit");
        };
    }
}
