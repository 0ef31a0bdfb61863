package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Office;
import org.onrecord.model.Range;

/** Says whom a chain of phrases means: a known actor, a person, a body, a group; nobody where it means a thing. */
final class ChainReader {

    private static final Set<String> TITLE = Set.of("NOUN", "PROPN", "ADJ");

    private final Offices offices;
    private final PostReader posts;
    private final KnownActors known;
    private final OrganisationKinds organisations = new OrganisationKinds();

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
        var draft = new ActorDraft(scene.fullName(first), ActorKind.PERSON, Optional.empty(), Optional.empty());
        for (var phrase : chain.phrases()) {
            var mention = scene.personIn(phrase.core(), phrase.head());
            if (mention.isPresent()) {
                tell(draft, scene, phrase, mention.get());
            } else if (phrase.form() == Form.DEFINITE || phrase.form() == Form.OWNED) {
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
        for (var beside : beside(scene, phrase, name)) {
            posts.read(scene, beside, beside.end() - 1)
                    .filter(post -> !post.after())
                    .ifPresent(post -> hold(draft, post));
            nationality(scene, beside.begin(), beside.end()).ifPresent(draft::comeFrom);
        }
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
                        owner.country(),
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
            var country = scene.sighting(i).flatMap(sighting -> sighting.actor().country());
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
        var kind = organisations.of(scene.tree(), mention.get().range());
        return Optional.of(new ActorDraft(
                name,
                kind.map(OrganisationKinds.Sort::kind).orElse(ActorKind.GROUP),
                country(scene, phrase),
                kind.map(OrganisationKinds.Sort::sector)));
    }

    /** A place that no lexicon knows and that acts: whoever governs it. */
    private static Optional<ActorDraft> place(Scene scene, Chain chain) {
        var tree = scene.tree();
        boolean acts = chain.phrases().stream()
                .anyMatch(phrase -> tree.token(phrase.head()).relation().equals("nsubj")
                        && tree.child(tree.head(phrase.head()), "cop").isEmpty());
        return chain.phrases().stream()
                .filter(phrase -> acts && phrase.isName() && phrase.core().size() == 1 && scene.isPlace(phrase.head()))
                .findFirst()
                .map(phrase -> new ActorDraft(
                        PostReader.bare(scene, phrase.core()),
                        ActorKind.GOVERNMENT,
                        Optional.empty(),
                        Optional.of("GOV")));
    }

    private Optional<ActorDraft> unnamed(Scene scene, NounPhrase phrase) {
        if (phrase.form().isPronoun() || phrase.form() == Form.CLAUSE) {
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
            var official = found.isEmpty() && country.isPresent() ? "GOV" : found;
            return standIn(
                    scene, phrase, several, country, Optional.of(official).filter(code -> !code.isEmpty()));
        });
    }

    private static ActorDraft standIn(
            Scene scene, NounPhrase phrase, boolean several, Optional<String> country, Optional<String> sector) {
        var kind = several ? ActorKind.GROUP : ActorKind.UNNAMED;
        return new ActorDraft(PostReader.bare(scene, phrase.core()), kind, country, sector);
    }
}
