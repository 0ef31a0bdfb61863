package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Office;
import org.onrecord.model.Range;

/** Says whom a chain of phrases means: a known actor, a person, a body, a group; nobody where it means a thing. */
final class ChainReader {

    private static final Set<String> TITLE = Set.of("NOUN", "PROPN", "ADJ");

    /** In words: the state of "(R-S.C.)" from its bracket on. */
    private static final int AFFILIATION = 3;

    private final Offices offices;
    private final PostReader posts;
    private final KnownActors known;
    private final OrganisationKinds organisations = new OrganisationKinds();
    private final Set<String> governing = Lexicon.rows("government-verbs.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    ChainReader(KnownActors known, Offices offices) {
        this.known = known;
        this.offices = offices;
        posts = new PostReader(offices);
    }

    /** The actor that a chain means, still without mentions. */
    Optional<ActorDraft> read(Scene scene, Chain chain) {
        for (var phrase : chain.phrases()) {
            var person = scene.personIn(phrase.core(), phrase.head());
            if (person.isPresent()) {
                return Optional.of(person(scene, chain, person.get()));
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

    private ActorDraft person(Scene scene, Chain chain, Mention first) {
        var draft = scene.knownPerson(first)
                .map(ActorDraft::of)
                .orElseGet(() ->
                        new ActorDraft(scene.fullName(first), ActorKind.PERSON, Optional.empty(), Optional.empty()));
        for (var phrase : chain.phrases()) {
            var mention = scene.personIn(phrase.core(), phrase.head());
            if (mention.isPresent()) {
                tell(draft, scene, phrase, mention.get());
            } else if (phrase.form() == Form.DEFINITE
                    || phrase.form() == Form.OWNED
                    || phrase.identity().isPresent()) {
                post(scene, phrase).filter(post -> !post.after()).ifPresent(post -> hold(draft, post));
            }
        }
        return draft;
    }

    /** What stands around a name: titles before it, and phrases in apposition or said of it. */
    private void tell(ActorDraft draft, Scene scene, NounPhrase phrase, Mention name) {
        int end = name.range().begin();
        int begin = Math.min(end, phrase.core().begin());
        if (begin == end) {
            begin = titleBefore(scene, end); // where the tree did not join them
        }
        if (begin < end) {
            title(scene, new Range(begin, end), phrase.head())
                    .ifPresent(post -> hold(draft, behindTheName(scene, phrase, post)));
            nationality(scene, begin, end).ifPresent(draft::comeFrom);
        }
        constituency(scene, name).ifPresent(region -> serve(draft, region));
        for (var beside : beside(scene, phrase, name)) {
            posts.read(scene, beside, beside.end() - 1)
                    .filter(post -> !post.after())
                    .ifPresent(post -> hold(draft, post));
            nationality(scene, beside.begin(), beside.end()).ifPresent(draft::comeFrom);
        }
    }

    /** The state of "Ann Lee (R-S.C.)" or "Ann Lee, R-S.C.". */
    private static Optional<Region> constituency(Scene scene, Mention name) {
        int begin = name.range().end();
        return begin + AFFILIATION < scene.tree().size()
                        && scene.tree().token(begin).upos().equals("PUNCT")
                        && scene.tree().token(begin + 1).form().length() == 1
                        && scene.tree().token(begin + 2).form().matches("[-–]")
                ? scene.region(begin + AFFILIATION)
                : Optional.empty();
    }

    private static void serve(ActorDraft draft, Region region) {
        draft.office()
                .map(office -> new Office(office.title(), Optional.of(region.name()), office.former()))
                .ifPresent(office -> draft.hold(office, Optional.of(region.country()), draft.sector()));
        draft.comeFrom(region.country());
    }

    /** Where the nouns and adjectives begin that stand right before a name. */
    private static int titleBefore(Scene scene, int name) {
        int begin = name;
        int first = scene.analysis().sentences().get(scene.sentence(name)).begin();
        while (begin > first && TITLE.contains(scene.tree().token(begin - 1).upos())) {
            begin--;
        }
        return begin;
    }

    private Optional<Post> title(Scene scene, Range words, int head) {
        int end = words.end();
        while (end > words.begin() + 1 && scene.tree().token(end - 1).upos().equals("PUNCT")) {
            end--;
        }
        return posts.read(scene, new Range(words.begin(), end), head);
    }

    /** "Foreign Minister Ann Lee of Norland": the country hangs on the name. */
    private Post behindTheName(Scene scene, NounPhrase phrase, Post post) {
        if (post.owner().isPresent()) {
            return post;
        }
        return posts.behind(scene, phrase.head())
                .map(Sighting::actor)
                .map(owner -> new Post(
                        post.title(),
                        Optional.of(owner.name()),
                        Optional.of(owner),
                        PostOwners.country(owner),
                        post.sector().or(owner::sector),
                        post.former(),
                        post.after()))
                .orElse(post);
    }

    /** The words, up to their noun, that are said of a name: "Ann Lee, a spokeswoman for …", "the president, Ann Lee". */
    private List<Range> beside(Scene scene, NounPhrase phrase, Mention name) {
        var tree = scene.tree();
        var nouns = new ArrayList<Integer>();
        for (int child : tree.children(phrase.head())) {
            boolean appositive = tree.token(child).relation().equals("appos")
                    && !name.range().contains(child)
                    && tree.child(child, "case").isEmpty();
            if (appositive && scene.personIn(new Range(child, child + 1), child).isEmpty()) {
                nouns.add(child);
            }
        }
        var own = tree.token(phrase.head());
        if (own.relation().equals("appos") && tree.child(phrase.head(), "case").isEmpty()) {
            nouns.add(own.head());
        }
        boolean said =
                own.relation().equals("nsubj") && tree.child(own.head(), "cop").isPresent();
        if (said && !tree.token(own.head()).upos().equals("VERB")) {
            nouns.add(own.head());
        }
        return nouns.stream().map(noun -> upTo(scene, noun)).toList();
    }

    private static Range upTo(Scene scene, int noun) {
        var core =
                PhraseReader.core(scene.tree(), noun, new Range(0, scene.tree().size()));
        int begin = core.begin();
        // "Lee is the minister": what is said of it begins behind the subject
        for (int i = noun - 1; i >= begin; i--) {
            var relation = scene.tree().token(i).relation();
            if (scene.tree().head(i) == noun && (relation.equals("nsubj") || relation.equals("obl"))) {
                begin = i + 1;
                break;
            }
        }
        return new Range(begin, noun + 1);
    }

    private static Optional<String> nationality(Scene scene, int begin, int end) {
        for (int i = end - 1; i >= begin; i--) {
            int word = i;
            if (scene.isBase(i)) {
                continue;
            }
            var country = scene.sighting(i)
                    .map(Sighting::actor)
                    .flatMap(PostOwners::country)
                    .or(() -> scene.region(word).map(Region::country));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    private static void hold(ActorDraft draft, Post post) {
        draft.hold(new Office(post.title(), post.of(), post.former()), post.country(), post.sector());
    }

    /** The office that a phrase without a name stands for: "the Norlandish foreign minister". */
    Optional<Post> post(Scene scene, NounPhrase phrase) {
        return posts.read(scene, new Range(phrase.core().begin(), phrase.head() + 1), phrase.head());
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
        var before = nationality(scene, phrase.core().begin(), phrase.head());
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
                hold(draft, post.get());
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
