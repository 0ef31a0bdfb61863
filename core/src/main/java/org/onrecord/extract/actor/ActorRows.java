package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.ActorKind;

/**
 * Reads actors from rows of five columns parted by tabs: name, other names parted by commas, kind, home country, sector. The last
 * three may be empty, but for the kind; lines that begin with {@code #} are comments. A user's file and the lexicons have this form.
 */
public final class ActorRows {

    private static final int COLUMNS = 5;

    /** What spreadsheets write before UTF-8 text. */
    private static final String MARK = "\uFEFF";

    /** Actors without a name are known in one article only. */
    private static final List<ActorKind> KINDS = Arrays.stream(ActorKind.values())
            .filter(kind -> kind != ActorKind.UNNAMED)
            .toList();

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
    private static final Pattern SECTOR = Pattern.compile("[A-Z]{3}");

    private ActorRows() {}

    /**
     * The actors of a text, in order.
     *
     * @throws IllegalArgumentException where a row is wrong: "line 3: …, write …"
     */
    public static List<KnownActor> read(String text) {
        var actors = new ArrayList<KnownActor>();
        int number = 0;
        var rows = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        for (var line : rows.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                actors.add(actor(Arrays.asList(line.split("\t", -1))));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(actors);
    }

    /** The actors of one of the lexicons. */
    static List<KnownActor> lexicon(String file) {
        return Lexicon.rows(file, COLUMNS).stream().map(ActorRows::actor).toList();
    }

    private static KnownActor actor(List<String> row) {
        if (row.size() != COLUMNS) {
            throw new IllegalArgumentException(
                    row.size() + " columns; write 5, parted by tabs: name, other names, kind, country, sector");
        }
        var name = row.get(0).strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("no name; write one in the first column");
        }
        return new KnownActor(
                name,
                Lexicon.words(row.get(1)),
                kind(row.get(2).strip()),
                code(row.get(3).strip(), COUNTRY, "country", "three capitals of ISO 3166-1, as NOR"),
                code(row.get(4).strip(), SECTOR, "sector", "three capitals of PLOVER's, as GOV"));
    }

    private static ActorKind kind(String word) {
        for (var kind : KINDS) {
            if (word(kind).equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind \"" + word + "\"; write one of "
                + String.join(", ", KINDS.stream().map(ActorRows::word).toList()));
    }

    private static String word(ActorKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<String> code(String word, Pattern pattern, String what, String how) {
        if (!word.isEmpty() && !pattern.matcher(word).matches()) {
            throw new IllegalArgumentException("no " + what + " \"" + word + "\"; write " + how + ", or nothing");
        }
        return Optional.of(word).filter(code -> !code.isEmpty());
    }
}
