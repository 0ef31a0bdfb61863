package org.onrecord.extract.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.analysis.Tree;
import org.onrecord.model.ActorKind;
import org.onrecord.model.MentionKind;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;

/** Finds whose an office is: a known actor's, a province's, or some body's that no lexicon knows. */
final class PostOwners {

    private static final Set<String> BEHIND = Set.of("of", "for", "at", "with", "in");
    private static final Set<String> STATE_SECTORS = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");

    private final OrganisationKinds organisations = new OrganisationKinds();
    private final Nouns nouns = new Nouns();

    /** The office's own sector, but for offices of bodies outside the state: "president of Norland Steel". */
    Optional<String> sector(String own, Optional<KnownActor> owner) {
        boolean outside = owner.filter(
                        actor -> actor.kind() != ActorKind.COUNTRY && actor.kind() != ActorKind.GOVERNMENT)
                .isPresent();
        if (own.isEmpty() || (outside && STATE_SECTORS.contains(own))) {
            return owner.flatMap(KnownActor::sector).or(() -> present(own));
        }
        return Optional.of(own);
    }

    /** The same for a body that no lexicon knows: a name tells by its words what it is; "the council" leaves the office what it is. */
    Optional<String> sector(Scene scene, String body, String own) {
        var sort = organisations.of(body);
        boolean name = Character.isUpperCase(body.charAt(0)) && (sort.isPresent() || scene.isOrganisation(body));
        if (!name) {
            return present(own);
        }
        return own.isEmpty() || STATE_SECTORS.contains(own)
                ? sort.map(OrganisationKinds.Sort::sector)
                : Optional.of(own);
    }

    private static Optional<String> present(String sector) {
        return Optional.of(sector).filter(code -> !code.isEmpty());
    }

    /** The country that an office of an owner makes its holder's: a state's, a party's, a company's; who writes for a foreign paper may be from anywhere. */
    static Optional<String> country(KnownActor owner) {
        return switch (owner.kind()) {
            case COUNTRY, GOVERNMENT, PARTY, ARMED_GROUP, COMPANY -> owner.country();
            case IGO, NGO, OUTLET, PERSON, GROUP, UNNAMED -> Optional.empty();
        };
    }

    /** The country or known body behind a noun: "foreign minister of Norland", "a spokesman for the UN". */
    Optional<Sighting> behind(Scene scene, int noun) {
        var tree = scene.tree();
        return hanging(tree, noun)
                .flatMap(child -> {
                    var own = whole(scene, child);
                    return own.isPresent() ? own.stream() : within(scene, child).stream();
                })
                .findFirst();
    }

    /** "a spokesman for the Norlandish ministry". */
    private static Optional<Sighting> within(Scene scene, int child) {
        var core =
                PhraseReader.core(scene.tree(), child, new Range(0, scene.tree().size()));
        for (int i = core.begin(); i < core.end(); i++) {
            var found = whole(scene, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A known name that is no part of a longer one: no "Norlandish" of "the Centre for Norlandish Affairs". */
    private static Optional<Sighting> whole(Scene scene, int word) {
        return scene.sighting(word)
                .filter(found -> found.actor().kind() != ActorKind.PERSON)
                .filter(found -> scene.mention(word)
                        .filter(longer -> longer.kind() == MentionKind.ORGANIZATION
                                && longer.range().size() > found.range().size()
                                && longer.range().contains(found.range()))
                        .isEmpty())
                .filter(found -> scene.name(word)
                        .filter(longer -> longer.kind() == NameKind.ORGANIZATION
                                && longer.range().begin() < found.range().begin()
                                && longer.range().contains(found.range()))
                        .isEmpty());
    }

    /** The province or city whose the office is: "the South Carolina senator", "the governor of Florida". */
    Optional<Region> region(Scene scene, Range words, int noun) {
        for (int i = words.begin(); i < words.end(); i++) {
            if (scene.region(i).isPresent() && !scene.isBase(i)) {
                return scene.region(i);
            }
        }
        return hanging(scene.tree(), noun)
                .flatMap(child -> scene.region(child).stream())
                .findFirst();
    }

    /** The words of a body that no lexicon knows: "a spokeswoman for the ministry", "Norburg University professor". */
    Optional<String> body(Scene scene, int from, int until, int noun) {
        var tree = scene.tree();
        var whole = new Range(0, tree.size());
        var found = Stream.concat(owning(tree, noun), hanging(tree, noun))
                .filter(child -> !tree.token(child).upos().equals("PRON"))
                .filter(child -> isBody(scene, child))
                .findFirst();
        if (found.isPresent()) {
            return found.map(child -> scene.mention(child)
                    .filter(mention -> mention.kind() == MentionKind.ORGANIZATION)
                    .map(mention -> PostReader.bare(scene, mention.range()))
                    .orElseGet(() -> PostReader.bare(scene, PhraseReader.core(tree, child, whole))));
        }
        for (int i = from; i < until; i++) {
            var name = scene.mention(i)
                    .filter(mention -> mention.kind() == MentionKind.ORGANIZATION
                            && mention.range().begin() >= from
                            && mention.range().end() <= until);
            if (name.isPresent()) {
                return name.map(mention -> PostReader.bare(scene, mention.range()));
            }
        }
        return Optional.empty();
    }

    private boolean isBody(Scene scene, int word) {
        if (scene.tree().token(word).upos().equals("PROPN")) {
            return scene.sort(word).filter(sort -> sort == Sort.PERSON).isEmpty();
        }
        return switch (nouns.of(scene.tree().token(word).lemma().toLowerCase(Locale.ROOT))) {
            case GROUP, PLACE, THING, UNKNOWN -> true;
            case PERSON, TIME, EVENT, ANIMAL, ABSTRACT -> false;
        };
    }

    /** What hangs behind a noun; behind "vice president for policy for the council" also the council. */
    private static Stream<Integer> hanging(Tree tree, int noun) {
        return behind(tree, noun).flatMap(child -> Stream.concat(Stream.of(child), behind(tree, child)));
    }

    private static Stream<Integer> behind(Tree tree, int noun) {
        return tree.children(noun).stream()
                .filter(child -> child > noun
                        && tree.token(child).relation().equals("nmod")
                        && tree.child(child, "case")
                                .filter(by -> BEHIND.contains(tree.token(by).lemma()))
                                .isPresent());
    }

    private static Stream<Integer> owning(Tree tree, int noun) {
        return tree.children(noun).stream()
                .filter(child -> child < noun
                        && tree.child(child, "case")
                                .filter(by -> tree.token(by).xpos().equals("POS"))
                                .isPresent());
    }
}
