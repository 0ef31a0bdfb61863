package org.onrecord.extract.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.ActorKind;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Range;

/** Says whom a chain of phrases means: a known actor, a person, a body, a group; nobody where it means a thing. */
final class ChainReader {

    private final Offices offices;
    private final PostReader posts;
    private final PersonReader persons;
    private final KnownActors known;
    private final OrganisationKinds organisations = new OrganisationKinds();
    private final Set<String> governing = Lexicon.rows("government-verbs.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    ChainReader(KnownActors known, Offices offices) {
        this.known = known;
        this.offices = offices;
        posts = new PostReader(offices);
        persons = new PersonReader(posts);
    }

    /** The actor that a chain means, still without mentions. */
    Optional<ActorDraft> read(Scene scene, Chain chain) {
        for (var phrase : chain.phrases()) {
            var person = scene.personIn(phrase.core(), phrase.head());
            if (person.isPresent()) {
                return Optional.of(persons.read(scene, chain, person.get()));
            }
        }
        for (var phrase : chain.phrases()) {
            var named = named(scene, phrase);
            if (named.isPresent()) {
                return named;
            }
        }
        var place = place(scene, chain);
        if (place.isPresent()) {
            return place;
        }
        for (var phrase : chain.phrases()) {
            var unnamed = unnamed(scene, phrase);
            if (unnamed.isPresent()) {
                return unnamed;
            }
        }
        return Optional.empty();
    }

    /** The office that a phrase without a name stands for: "the Norlandish foreign minister". */
    Optional<Post> post(Scene scene, NounPhrase phrase) {
        return posts.of(scene, phrase);
    }

    private Optional<ActorDraft> named(Scene scene, NounPhrase phrase) {
        if (phrase.form().isPronoun() || phrase.form() == Form.CLAUSE) {
            return Optional.empty();
        }
        var sighting = scene.known(phrase.core(), phrase.head());
        if (sighting.isPresent()) {
            return Optional.of(ActorDraft.of(sighting.get().actor()));
        }
        var body = body(scene, phrase);
        return body.isPresent() ? body : organisation(scene, phrase);
    }

    /** A part of a state: "the Norlandish foreign ministry"; the state itself for "the Norlandish government". */
    private Optional<ActorDraft> body(Scene scene, NounPhrase phrase) {
        var words = new Range(phrase.core().begin(), phrase.head() + 1);
        var sector = offices.body(PostReader.forms(scene.tree(), words));
        var country = country(scene, phrase);
        if (sector.isEmpty() || country.isEmpty()) {
            return Optional.empty();
        }
        if (sector.get().equals("state")) {
            return country.flatMap(known::country).map(ActorDraft::of);
        }
        return Optional.of(
                new ActorDraft(PostReader.bare(scene, phrase.core()), ActorKind.GOVERNMENT, country, sector));
    }

    private Optional<String> country(Scene scene, NounPhrase phrase) {
        var before = PersonReader.nationality(scene, phrase.core().begin(), phrase.head());
        return before.isPresent()
                ? before
                : posts.behind(scene, phrase.head())
                        .flatMap(sighting -> sighting.actor().country());
    }

    /** The known actor to whom those belong whom a phrase means: of "party members" the party, of "Norlandish officials" the state. */
    private Optional<KnownActor> owner(Scene scene, NounPhrase phrase) {
        for (int i = phrase.head() - 1; i >= phrase.core().begin(); i--) {
            var sighting = scene.sighting(i);
            if (sighting.isPresent()) {
                return sighting.map(Sighting::actor);
            }
        }
        return posts.behind(scene, phrase.head()).map(Sighting::actor);
    }

    private Optional<ActorDraft> organisation(Scene scene, NounPhrase phrase) {
        var mention = scene.mention(phrase.head());
        boolean body = mention.filter(found -> found.kind() == MentionKind.ORGANIZATION)
                .isPresent();
        if (!body || phrase.form() != Form.NAME) {
            return Optional.empty();
        }
        var name = PostReader.bare(scene, mention.get().range());
        var listed = known.named(name);
        if (listed.isPresent()) {
            return listed.map(ActorDraft::of);
        }
        if (scene.region(phrase.head()).isPresent()) {
            return Optional.empty();
        }
        var kind = organisations.of(scene.tree(), mention.get().range());
        var part = partOfState(scene, mention.get().range());
        if (part.isPresent()
                && kind.filter(sort -> sort.kind() != ActorKind.NGO).isEmpty()) {
            return Optional.of(new ActorDraft(
                    name, ActorKind.GOVERNMENT, part.get().country(), part.get().sector()));
        }
        var called = called(scene, mention.get().range());
        return Optional.of(new ActorDraft(
                name,
                kind.map(OrganisationKinds.Sort::kind).or(() -> called).orElse(ActorKind.GROUP),
                country(scene, phrase).or(() -> homeIn(scene, mention.get().range())),
                kind.map(OrganisationKinds.Sort::sector).or(() -> called.flatMap(ChainReader::sector))));
    }

    /** The part of a state whose name a longer name begins with: "the State Department Training Center". */
    private static Optional<KnownActor> partOfState(Scene scene, Range name) {
        return scene.sighting(name.begin())
                .filter(found -> name.contains(found.range()) && found.range().size() < name.size())
                .map(Sighting::actor)
                .filter(actor -> actor.kind() == ActorKind.GOVERNMENT);
    }

    /** The one country that a name tells: "Bank of Norland"; of "the Norland-Ostmark Council" none. */
    private static Optional<String> homeIn(Scene scene, Range name) {
        var homes = new HashSet<String>();
        for (int i = name.begin(); i < name.end(); i++) {
            scene.sighting(i)
                    .filter(found -> found.actor().kind() == ActorKind.COUNTRY && name.contains(found.range()))
                    .flatMap(found -> found.actor().country())
                    .ifPresent(homes::add);
        }
        return homes.size() == 1 ? homes.stream().findFirst() : Optional.empty();
    }

    private static Optional<String> sector(ActorKind kind) {
        return switch (kind) {
            case OUTLET -> Optional.of("JRN");
            case COMPANY -> Optional.of("BUS");
            case PARTY -> Optional.of("PTY");
            case COUNTRY, GOVERNMENT, IGO, NGO, ARMED_GROUP, PERSON, GROUP, UNNAMED -> Optional.empty();
        };
    }

    /** What the noun behind a name says that it is: "Norland Weekly magazine". */
    private static Optional<ActorKind> called(Scene scene, Range name) {
        return name.end() < scene.tree().size()
                ? KindWords.only(scene.tree().token(name.end()).lemma())
                : Optional.empty();
    }

    /** A place that does what only who governs does: "Norburg banned the march"; "Norburg was calm" is none. */
    private Optional<ActorDraft> place(Scene scene, Chain chain) {
        boolean governs = chain.phrases().stream().anyMatch(phrase -> governs(scene, phrase));
        return chain.phrases().stream()
                .filter(phrase -> governs && phrase.isName() && scene.isPlace(phrase.head()))
                .findFirst()
                .map(phrase -> {
                    var region = scene.region(phrase.head());
                    return new ActorDraft(
                            region.map(Region::name).orElseGet(() -> PostReader.bare(scene, phrase.core())),
                            ActorKind.GOVERNMENT,
                            region.map(Region::country),
                            Optional.of("GOV"));
                });
    }

    private boolean governs(Scene scene, NounPhrase phrase) {
        var token = scene.tree().token(phrase.head());
        var verb = scene.tree().token(token.head());
        if (scene.isState(phrase.head())) {
            return true;
        }
        return token.relation().equals("nsubj")
                && verb.upos().equals("VERB")
                && governing.contains(verb.lemma().toLowerCase(Locale.ROOT));
    }

    private Optional<ActorDraft> unnamed(Scene scene, NounPhrase phrase) {
        if (phrase.form().isPronoun() || phrase.form() == Form.CLAUSE || isSaidOfSomebody(scene, phrase)) {
            return Optional.empty();
        }
        boolean several = phrase.several().orElse(false);
        var people = scene.sighting(phrase.head()).filter(Sighting::isPeople);
        if (people.isPresent() && phrase.core().end() == phrase.head() + 1) {
            return Optional.of(standIn(scene, phrase, true, people.get().actor().country(), Optional.of("CVL")));
        }
        var post = several ? Optional.<Post>empty() : post(scene, phrase);
        if (post.isPresent()) {
            var draft = standIn(
                    scene,
                    phrase,
                    false,
                    post.get().country().or(() -> country(scene, phrase)),
                    post.get().sector());
            if (phrase.form() == Form.DEFINITE || phrase.form() == Form.OWNED) {
                PersonReader.hold(draft, post.get());
            }
            return Optional.of(draft);
        }
        var words = PostReader.forms(scene.tree(), new Range(phrase.core().begin(), phrase.head() + 1));
        var part = offices.body(words).filter(body -> !body.equals("state"));
        var sector = part.or(() -> offices.group(words)).or(() -> several ? offices.office(words) : Optional.empty());
        return sector.map(found -> {
            var country = country(scene, phrase);
            var official = found.isEmpty()
                    ? owner(scene, phrase).flatMap(KnownActor::sector).orElse("")
                    : found;
            return standIn(
                    scene, phrase, several, country, Optional.of(official).filter(code -> !code.isEmpty()));
        });
    }

    /** A role, not its bearer: "is a teacher", "as president", "a candidate for mayor". */
    private static boolean isSaidOfSomebody(Scene scene, NounPhrase phrase) {
        var tree = scene.tree();
        var token = tree.token(phrase.head());
        boolean as = tree.children(phrase.head()).stream()
                .anyMatch(child -> child < phrase.head()
                        && tree.token(child).relation().equals("case")
                        && tree.token(child).lemma().equals("as"));
        boolean bare = phrase.form() == Form.BARE
                && phrase.several().equals(Optional.of(false))
                && !token.relation().equals("nsubj")
                && scene.sighting(phrase.head()).isEmpty();
        boolean adorned = phrase.core().size() > 1;
        boolean abbreviated = phrase.isName() && token.relation().equals("compound");
        return as || tree.child(phrase.head(), "cop").isPresent() || abbreviated || (bare && !adorned);
    }

    private static ActorDraft standIn(
            Scene scene, NounPhrase phrase, boolean several, Optional<String> country, Optional<String> sector) {
        var kind = several ? ActorKind.GROUP : ActorKind.UNNAMED;
        return new ActorDraft(PostReader.bare(scene, phrase.core()), kind, country, sector);
    }
}
