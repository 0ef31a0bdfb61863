package org.onrecord.link.dossier;

import java.util.List;

/**
 * One line of a dossier's history: a stage, and who tells it.
 *
 * @param stage the stage
 * @param mood how it is put
 * @param when when it is told to be
 * @param tellings who tells it so, in the order of publication; never empty
 */
public record Step(String stage, Mood mood, Moment when, List<Telling> tellings) {

    public Step {
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("a step that nobody tells: " + stage);
        }
    }
}
