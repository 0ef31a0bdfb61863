package org.onrecord.ingest;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.lexicon.KnownOutlets;
import org.onrecord.lexicon.Lexicon;

/** The news agencies and outlets that are known by name. */
final class Outlets {

    private final KnownOutlets known = new KnownOutlets();
    private final Set<String> naming = new HashSet<>();

    Outlets() {
        for (var row : Lexicon.rows("outlets.tsv", 4)) {
            if (row.get(3).equals("reports")) {
                naming.add(row.get(0));
            }
        }
    }

    /** The usual name of the outlet that is printed so. */
    Optional<String> named(String printed) {
        return known.named(printed);
    }

    /** Whether the outlet closes its own first paragraphs with "X reports". */
    boolean namesItself(String outlet) {
        return naming.contains(outlet);
    }
}
