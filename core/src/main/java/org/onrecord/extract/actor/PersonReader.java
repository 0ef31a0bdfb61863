package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Mention;
import org.onrecord.model.Office;
import org.onrecord.model.Range;

/** Reads what an article tells of a person: name, offices, country. */
final class PersonReader {

    private static final Set<String> TITLE = Set.of("NOUN", "PROPN", "ADJ");

    /** In words: the state of "(R-S.C.)" from its bracket on. */
    private static final int AFFILIATION = 3;

    private final PostReader posts;

    PersonReader(PostReader posts) {
        this.posts = posts;
    }

    /** The person whom a mention in a chain names. */
    ActorDraft read(Scene scene, Chain chain, Mention first) {
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
                posts.of(scene, phrase).filter(post -> !post.after()).ifPresent(post -> hold(draft, post));
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

    /** The country that is named last among some words: of "Norlandish foreign minister" Norland. */
    static Optional<String> nationality(Scene scene, int begin, int end) {
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

    static void hold(ActorDraft draft, Post post) {
        draft.hold(new Office(post.title(), post.of(), post.former()), post.country(), post.sector());
    }
}
