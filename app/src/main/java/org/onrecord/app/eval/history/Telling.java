package org.onrecord.app.eval.history;

import java.util.List;
import org.onrecord.link.Party;
import org.onrecord.model.Polarity;
import org.onrecord.model.Stance;

/**
 * That a sentence tells the claim, as a reader would read it.
 *
 * @param origin the number of the origin that it truly comes from
 * @param voices who tells it, after the outlet that prints it
 * @param stance how the last of them stands to it
 * @param polarity whether they tell it as so
 */
record Telling(int origin, List<Party> voices, Stance stance, Polarity polarity) {

    Telling {
        voices = List.copyOf(voices);
    }

    Telling through(List<Party> others) {
        return new Telling(origin, others, stance, polarity);
    }
}
