package org.onrecord.extract.assertion;

import java.util.List;
import org.onrecord.model.Attribution;
import org.onrecord.model.Stance;

/**
 * One voice at one place, and through whom it reaches us.
 *
 * @param chain the attributions from the outer to the voice's own; empty where the outlet speaks
 * @param stance how the voice stands to what it says
 * @param scope what it says
 */
record Speech(List<Attribution> chain, Stance stance, Scope scope) {

    static final Speech OUTLET = new Speech(List.of(), Stance.ASSERT, Scope.OUTLET);

    Speech {
        chain = List.copyOf(chain);
    }
}
