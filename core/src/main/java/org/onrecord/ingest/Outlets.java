package org.onrecord.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;

/** The news agencies and outlets that are known by name. */
final class Outlets {

    /** Names this short are known only as printed: "AP" is an agency, "Ap" is not; "TAP" is one, "Tap" is not. */
    private static final int SHORT_NAME = 5;

    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> naming = new HashSet<>();

    Outlets() {
        for (var row : Lexicon.rows("outlets.tsv", 4)) {
            var name = row.get(0);
            add(name, name);
            Lexicon.words(row.get(1)).forEach(alias -> add(alias, name));
            if (row.get(3).equals("reports")) {
                naming.add(name);
            }
        }
    }

    /** The usual name of the outlet that is printed so. */
    Optional<String> named(String printed) {
        var exact = Optional.ofNullable(byName.get(key(printed)));
        return exact.isPresent()
                ? exact
                : Optional.ofNullable(byName.get(key(printed).toLowerCase(Locale.ROOT)));
    }

    /** Whether the outlet closes its own first paragraphs with "X reports". */
    boolean namesItself(String outlet) {
        return naming.contains(outlet);
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
