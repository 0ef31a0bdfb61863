package org.onrecord.ingest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a line above a story says.
 *
 * @param kind what sort of line it is
 * @param byline names of authors
 * @param outlet the outlet
 * @param published when it was published
 * @param day on which day it was published or changed, where it can be told
 * @param updated when it was changed, where that is all that stands there
 */
record HeadLine(
        Kind kind,
        List<String> byline,
        Optional<String> outlet,
        Optional<OffsetDateTime> published,
        Optional<LocalDate> day,
        Optional<OffsetDateTime> updated) {

    /** A line that is not of the story and says nothing. */
    static final HeadLine FURNITURE = of(Kind.FURNITURE);

    /** The sorts of line. */
    enum Kind {
        /** "Read more", "World | Politics". */
        FURNITURE,
        /** "Source: Reuters". */
        OUTLET,
        /** "By Ann Lee". */
        BYLINE,
        /** "14 June 2024 23:40 GMT". */
        DATE
    }

    HeadLine {
        byline = List.copyOf(byline);
    }

    static HeadLine of(Kind kind) {
        return named(kind, List.of(), Optional.empty());
    }

    /** A line that names authors or an outlet, and tells no time. */
    static HeadLine named(Kind kind, List<String> byline, Optional<String> outlet) {
        return new HeadLine(kind, byline, outlet, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether such a line stands only at the head or the foot of a text, never in the midst of a story. */
    boolean isSure() {
        return kind != Kind.FURNITURE;
    }
}
