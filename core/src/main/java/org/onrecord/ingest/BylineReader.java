package org.onrecord.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon;

/** Reads lines that say who wrote an article: "By Ann Lee and Tom Ek, Norland Times Staff Writers". */
final class BylineReader {

    private final PersonNames persons;
    private final OutletNames outlets;
    private final List<Form> forms;

    private record Form(String name, boolean anywhere, Pattern pattern) {}

    /**
     * What a byline says.
     *
     * @param names the authors, in order; may be empty
     * @param outlet through whom they wrote, in its usual name where that is known
     */
    record Byline(List<String> names, Optional<String> outlet) {}

    BylineReader(HeadWords words, PersonNames persons, OutletNames outlets) {
        this.persons = persons;
        this.outlets = outlets;
        this.forms = Lexicon.rows("bylines.tsv", 5).stream()
                .map(row -> new Form(row.get(0), row.get(1).equals("any"), words.pattern(row.get(2))))
                .toList();
    }

    /**
     * What a line says, if it is a byline.
     *
     * @param first whether it is the first line of the text: there, "Ann Lee | Norland Times" may be a title
     */
    Optional<Byline> read(String line, boolean first) {
        for (var form : forms) {
            var match = form.pattern().matcher(line);
            if ((form.anywhere() || !first) && match.matches()) {
                var byline = byline(match);
                if (byline.isPresent()) {
                    return byline;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Byline> byline(Matcher match) {
        var groups = match.namedGroups();
        var names = groups.containsKey("names") ? persons.in(match.group("names")) : Optional.of(List.<String>of());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (!groups.containsKey("outlet")) {
            return Optional.of(new Byline(names.get(), Optional.empty()));
        }
        return outlets.read(match.group("outlet")).map(outlet -> new Byline(names.get(), Optional.of(outlet)));
    }
}
