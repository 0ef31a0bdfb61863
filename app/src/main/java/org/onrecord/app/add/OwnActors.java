package org.onrecord.app.add;

import java.util.List;
import org.onrecord.extract.actor.KnownActor;

/**
 * Actors that the user knows.
 *
 * @param actors they
 */
public record OwnActors(List<KnownActor> actors) {

    /** No actors. */
    public static final OwnActors NONE = new OwnActors(List.of());

    public OwnActors {
        actors = List.copyOf(actors);
    }

    /** What is added to the name of a reader that knows them: it may read otherwise. */
    String mark() {
        return actors.isEmpty()
                ? ""
                : " actors:" + Integer.toHexString(actors.toString().hashCode());
    }
}
