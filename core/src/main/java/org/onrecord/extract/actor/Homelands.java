package org.onrecord.extract.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Office;

/**
 * Gives holders of state offices their country where their own words leave it out: that of the outlet which quotes them in the same
 * sentence, or the one that an article is about. A country of which somebody else holds the same office is none.
 */
final class Homelands {

    private static final Set<String> STATE = Set.of("GOV", "MIL", "LEG", "JUD");

    /** How large a part of all countries' names must be one country's, where nothing else decides; set by reading. */
    private static final double MOST = 2.0 / 3;

    /** The same where all other countries that the article is about have another holder of the office. */
    private static final double MUCH = 0.4;

    /** From this part on an article is about a country. */
    private static final double ABOUT = 0.2;

    /** Fewer names than these decide nothing. */
    private static final int FEW = 4;

    private final KnownActors known;

    Homelands(KnownActors known) {
        this.known = known;
    }

    void settle(Actors actors) {
        var shares = shares(actors.scene());
        for (var phrase : actors.phrases()) {
            actors.at(phrase.head())
                    .filter(Homelands::lacksCountry)
                    .ifPresent(draft -> quoted(actors, phrase)
                            .or(() -> leading(actors, draft, shares))
                            .flatMap(known::country)
                            .ifPresent(country -> serve(draft, country)));
        }
        for (var draft : actors.drafts()) {
            draft.country()
                    .filter(code -> draft.kind() == ActorKind.PERSON && isStateOffice(draft))
                    .flatMap(known::country)
                    .ifPresent(country -> serve(draft, country));
        }
    }

    /** An office that only states have, of whom nothing else is told: "President Ann Lee" of a known Norlander. */
    private static boolean isStateOffice(ActorDraft draft) {
        return draft.office()
                .filter(office -> office.of().isEmpty() && draft.sector().equals(Optional.of("GOV")))
                .map(office -> office.title().substring(office.title().lastIndexOf(' ') + 1))
                .filter(OwnedByStates::has)
                .isPresent();
    }

    private static void serve(ActorDraft draft, KnownActor country) {
        draft.office()
                .map(office -> new Office(office.title(), Optional.of(country.name()), office.former()))
                .ifPresent(office -> draft.hold(office, country.country(), draft.sector()));
    }

    private static boolean lacksCountry(ActorDraft draft) {
        return draft.kind() == ActorKind.PERSON
                && draft.country().isEmpty()
                && draft.office().filter(office -> office.of().isEmpty()).isPresent()
                && draft.sector().filter(STATE::contains).isPresent();
    }

    /** "Norland's NNA news agency quoted Foreign Minister Ann Lee": an agency's minister is of its country. */
    private static Optional<String> quoted(Actors actors, NounPhrase phrase) {
        var tree = actors.scene().tree();
        var token = tree.token(phrase.head());
        if (!token.relation().equals("obj") || phrase.core().size() < 2) {
            return Optional.empty();
        }
        return tree.child(token.head(), "nsubj")
                .flatMap(actors::at)
                .filter(draft -> draft.kind() == ActorKind.OUTLET)
                .flatMap(ActorDraft::country);
    }

    private static Map<String, Double> shares(Scene scene) {
        var counts = new HashMap<String, Double>();
        for (var sighting : scene.sightings()) {
            if (sighting.actor().kind() == ActorKind.COUNTRY) {
                sighting.actor().country().ifPresent(code -> counts.merge(code, 1.0, Double::sum));
            }
        }
        double all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        counts.replaceAll((code, count) -> all < FEW ? 0 : count / all);
        return counts;
    }

    private static Optional<String> leading(Actors actors, ActorDraft draft, Map<String, Double> shares) {
        var about = new HashSet<String>();
        shares.forEach((code, share) -> {
            if (share >= ABOUT) {
                about.add(code);
            }
        });
        int all = about.size();
        about.removeIf(code -> isTaken(actors, draft, code));
        double least = about.size() < all ? MUCH : MOST;
        return about.size() == 1
                ? about.stream()
                        .filter(code -> shares.getOrDefault(code, 0.0) >= least)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether another person holds the same office of a country. */
    private static boolean isTaken(Actors actors, ActorDraft draft, String code) {
        var title = draft.office().map(Office::title).orElse("");
        return actors.drafts().stream()
                .anyMatch(other -> other != draft
                        && other.kind() == ActorKind.PERSON
                        && other.country().equals(Optional.of(code))
                        && other.office()
                                .filter(office ->
                                        !office.former() && office.title().equalsIgnoreCase(title))
                                .isPresent());
    }
}
