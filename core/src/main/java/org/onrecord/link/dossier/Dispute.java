package org.onrecord.link.dossier;

import java.util.List;

/**
 * Tellings of one dossier that cannot all be so.
 *
 * @param words what is told against what
 * @param tellings who tells it
 */
public record Dispute(String words, List<Telling> tellings) {

    public Dispute {
        tellings = List.copyOf(tellings);
    }
}
