package org.onrecord.link.dossier;

import java.util.List;
import java.util.Optional;

/**
 * A matter with a life, as voices tell it.
 *
 * @param id {@code d-} and twelve hexadecimal digits, from the entry that it began with
 * @param kind what sort of matter
 * @param name what it is called: "strategic agreement"
 * @param parties names of those whose matter it is; of a sanction or transfer first who gives, last who gets
 * @param steps its history, in the order of time
 * @param present how far it has come; empty where nobody tells a stage as reached
 * @param expected the next stage that is told to come, the last told; empty where there is none
 * @param disputes what contradicts; may be empty
 * @param figures its figures, in the order of publication
 */
public record Dossier(
        String id,
        DossierKind kind,
        String name,
        List<String> parties,
        List<Step> steps,
        Optional<Present> present,
        Optional<Step> expected,
        List<Dispute> disputes,
        List<Quantity> figures) {

    public Dossier {
        parties = List.copyOf(parties);
        steps = List.copyOf(steps);
        disputes = List.copyOf(disputes);
        figures = List.copyOf(figures);
    }
}
