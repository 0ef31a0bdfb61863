package org.onrecord.ingest;

import java.util.Optional;

/** Reads the name of an outlet where the place in a line says that one stands there. */
final class OutletNames {

    private final HeadWords words;
    private final Outlets known;

    OutletNames(HeadWords words, Outlets known) {
        this.words = words;
        this.known = known;
    }

    /** The usual name of a known outlet; else the name as printed, if it has a word such as "Times" or "Agency". */
    Optional<String> read(String printed) {
        var name = known.named(printed);
        if (name.isPresent()) {
            return name;
        }
        var parts = printed.strip().split(" ", -1);
        for (var part : parts) {
            if (parts.length > 1 && words.is(part, "paper")) {
                return Optional.of(printed.strip());
            }
        }
        return Optional.empty();
    }
}
