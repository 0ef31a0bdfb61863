package org.onrecord.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The usual names of news agencies and outlets, by the names that they are printed under: "AFP" is Agence France-Presse. */
public final class KnownOutlets {

    private static final String FILE = "outlets.tsv";
    private static final int COLUMNS = 4;

    /** Names this short are known only as printed: "AP" is an agency, "Ap" is not; "TAP" is one, "Tap" is not. */
    private static final int SHORT_NAME = 5;

    private final Map<String, String> byName = new HashMap<>();

    /** Reads the lexicon. */
    public KnownOutlets() {
        for (var row : Lexicon.rows(FILE, COLUMNS)) {
            var name = row.get(0);
            add(name, name);
            Lexicon.words(row.get(1)).forEach(alias -> add(alias, name));
        }
    }

    /** The usual name of the outlet that is printed so, with or without "the". */
    public Optional<String> named(String printed) {
        var exact = Optional.ofNullable(byName.get(key(printed)));
        return exact.isPresent()
                ? exact
                : Optional.ofNullable(byName.get(key(printed).toLowerCase(Locale.ROOT)));
    }

    private void add(String printed, String name) {
        byName.put(key(printed), name);
        if (key(printed).length() > SHORT_NAME) {
            byName.putIfAbsent(key(printed).toLowerCase(Locale.ROOT), name);
        }
    }

    private static String key(String printed) {
        var bare = printed.strip();
        return bare.regionMatches(true, 0, "the ", 0, 4) ? bare.substring(4) : bare;
    }
}
