package org.onrecord.app.eval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.onrecord.analysis.TypeScores;
import org.onrecord.model.EventType;
import org.onrecord.model.Quad;

/** A type of event as PLV has them: PLOVER's, with CONCEDE and RETREAT in one, YIELD. */
enum EventRoot {
    AGREE(Quad.VERBAL_COOPERATION),
    CONSULT(Quad.VERBAL_COOPERATION),
    SUPPORT(Quad.VERBAL_COOPERATION),
    YIELD(Quad.MATERIAL_COOPERATION, EventType.CONCEDE, EventType.RETREAT),
    COOPERATE(Quad.MATERIAL_COOPERATION),
    AID(Quad.MATERIAL_COOPERATION),
    REQUEST(Quad.VERBAL_CONFLICT),
    ACCUSE(Quad.VERBAL_CONFLICT),
    REJECT(Quad.VERBAL_CONFLICT),
    THREATEN(Quad.VERBAL_CONFLICT),
    PROTEST(Quad.MATERIAL_CONFLICT),
    SANCTION(Quad.MATERIAL_CONFLICT),
    MOBILIZE(Quad.MATERIAL_CONFLICT),
    COERCE(Quad.MATERIAL_CONFLICT),
    ASSAULT(Quad.MATERIAL_CONFLICT);

    private final Quad quad;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<EventType> types;

    EventRoot(Quad quad, EventType... types) {
        this.quad = quad;
        this.types = types.length > 0 ? List.of(types) : List.of(EventType.valueOf(name()));
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
