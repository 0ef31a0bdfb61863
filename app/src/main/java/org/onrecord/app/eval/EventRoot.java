package org.onrecord.app.eval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.onrecord.analysis.TypeScores;
import org.onrecord.model.EventType;
import org.onrecord.model.Quad;

/** A type of event as PLV has them: PLOVER's, with CONCEDE and RETREAT in one, YIELD. */
enum EventRoot {
    AGREE,
    CONSULT,
    SUPPORT,
    YIELD(Quad.MATERIAL_COOPERATION, EventType.CONCEDE, EventType.RETREAT),
    COOPERATE,
    AID,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    private final Quad quad;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<EventType> types;

    EventRoot() {
        var type = EventType.valueOf(name());
        quad = type.quad();
        types = List.of(type);
    }

    EventRoot(Quad quad, EventType... types) {
        this.quad = quad;
        this.types = List.of(types);
    }

    Quad quad() {
        return quad;
    }

    /** The likeliest; that an event lies outside politics is left aside, since PLV has no such events. */
    static EventRoot best(TypeScores scores) {
        return Arrays.stream(values())
                .max(Comparator.comparingDouble(
                        root -> root.types.stream().mapToDouble(scores::of).sum()))
                .orElseThrow();
    }
}
