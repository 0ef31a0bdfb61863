package org.onrecord.extract.actor;

import org.onrecord.model.Range;

/**
 * Words that are in a lexicon of actors.
 *
 * @param range the words
 * @param actor whom they name
 * @param use how they name it
 */
record Sighting(Range range, KnownActor actor, Use use) {

    /** How a lexicon's words stand for an actor. */
    enum Use {
        /** Its name: "Iran", "the G7". */
        NAME,
        /** Its adjective, or one of its people: "Iranian". */
        PEOPLE,
        /** Several of its people: "Iranians". */
        PEOPLES,
        /** Its capital: the government, or only a place. */
        CAPITAL,
        /** A seat of government: "the Kremlin". */
        SEAT
    }

    boolean isPeople() {
        return use == Use.PEOPLE || use == Use.PEOPLES;
    }
}
