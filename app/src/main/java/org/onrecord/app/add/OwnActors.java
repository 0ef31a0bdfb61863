package org.onrecord.app.add;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.actor.KnownActor;

/**
 * Actors that the user knows.
 *
 * @param actors they
 */
public record OwnActors(List<KnownActor> actors) {

    private static final String MARK = " actors:";

    /** No actors. */
    public static final OwnActors NONE = new OwnActors(List.of());

    public OwnActors {
        actors = List.copyOf(actors);
    }

    /**
     * What to tell whoever starts a reader of a ledger that was last added to with other actors: it reads otherwise.
     *
     * @param reader the last reader of the ledger
     */
    public Optional<String> warning(Optional<String> reader) {
        var mark = reader.filter(name -> name.contains(MARK)).map(name -> name.substring(name.indexOf(MARK)));
        if (mark.isEmpty() || mark.get().equals(mark())) {
            return Optional.empty();
        }
        return Optional.of(
                "the ledger was last added to with " + (actors.isEmpty() ? "a file of actors" : "other actors")
                        + ", so what is read here is read otherwise; start again with the same --actors FILE");
    }

    /** What is added to the name of a reader that knows them: it may read otherwise. */
    String mark() {
        return actors.isEmpty()
                ? ""
                : MARK + Integer.toHexString(actors.toString().hashCode());
    }
}
