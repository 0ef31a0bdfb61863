package org.onrecord.app;

import java.util.List;
import org.onrecord.extract.actor.KnownActor;

/**
 * Actors that the user knows.
 *
 * @param actors they
 */
record OwnActors(List<KnownActor> actors) {

    OwnActors {
        actors = List.copyOf(actors);
    }

    /** What is added to the name of a reader that knows them: it may read otherwise. */
    String mark() {
        return actors.isEmpty()
                ? ""
                : " actors:" + Integer.toHexString(actors.toString().hashCode());
    }
}
