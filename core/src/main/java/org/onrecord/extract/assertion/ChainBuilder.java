package org.onrecord.extract.assertion;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;
import org.onrecord.model.Cast;
import org.onrecord.model.Range;
import org.onrecord.model.SourceChain;
import org.onrecord.model.Span;
import org.onrecord.model.Voice;

/** Makes the chain of a voice, and finds the actor that each of its voices is. */
final class ChainBuilder {

    private final Article article;
    private final Tree tree;
    private final Cast cast;
    private final WordPlaces places;
    private final Contents contents;
    private final IdentityHashMap<Attribution, Optional<Actor>> actors = new IdentityHashMap<>();

    ChainBuilder(Article article, Tree tree, Cast cast, WordPlaces places, Contents contents) {
        this.article = article;
        this.tree = tree;
        this.cast = cast;
        this.places = places;
        this.contents = contents;
    }

    /** The voices, outer to inner; who cites himself ("we urge", "this paper reports") is one voice. */
    SourceChain of(Speech speech) {
        var voices = new ArrayList<Voice>();
        voices.add(new Voice(cast.outlet(), Optional.empty()));
        for (var attribution : speech.chain()) {
            var actor = actors.computeIfAbsent(attribution, this::actor);
            boolean same = actor.isPresent() && actor.equals(voices.getLast().actor());
            if (!same && !isOutlet(attribution)) {
                voices.add(new Voice(actor, Optional.of(attribution)));
            }
        }
        return new SourceChain(voices);
    }

    /** Whether the outlet names itself as the source: "Norland Wire reports". */
    private boolean isOutlet(Attribution attribution) {
        return cast.outlet()
                .filter(outlet -> attribution.source().spans().stream()
                        .anyMatch(span -> span.in(article.text()).equals(outlet.name())))
                .isPresent();
    }

    private Optional<Actor> actor(Attribution attribution) {
        for (var span : attribution.source().spans()) {
            var found = places.words(span)
                    .filter(words -> contents.isRelative(words.begin()))
                    .flatMap(words ->
                            attribution.source().name().flatMap(this::called).or(() -> relative(words)))
                    .or(() -> named(span));
            if (found.isPresent()) {
                return found;
            }
        }
        return attribution
                .source()
                .name()
                .flatMap(this::called)
                .or(() -> attribution.source().spans().isEmpty()
                        ? contents.cueWord(attribution).flatMap(this::agent)
                        : Optional.empty());
    }

    /** The actor that a source's words name: of "Norland's foreign minister Ann Lee" that of the word the others hang on. */
    private Optional<Actor> named(Span span) {
        var exact = cast.allAt(span);
        if (!exact.isEmpty()) {
            return one(exact); // "both sides" are two, and no voice of one of them
        }
        return places.words(span).map(tree::headOf).flatMap(head -> {
            var place = tree.token(head).span();
            return cast.outermost(span).stream()
                    .filter(actor -> actor.mentions().stream()
                            .anyMatch(mention -> mention.contains(place) && span.contains(mention)))
                    .findFirst();
        });
    }

    private static Optional<Actor> one(List<Actor> actors) {
        return actors.size() == 1 ? Optional.of(actors.getFirst()) : Optional.empty();
    }

    private Optional<Actor> called(String name) {
        return cast.actors().stream().filter(actor -> actor.name().equals(name)).findFirst();
    }

    /** Of "who" and "which" the actor that they stand for by name, else the one whose name they follow. */
    private Optional<Actor> relative(Range source) {
        int before = source.begin() - 1;
        if (!contents.isRelative(source.begin()) || before < 0) {
            return Optional.empty();
        }
        int name = tree.token(before).upos().equals("PUNCT") && before > 0 ? before - 1 : before;
        int end = tree.token(name).span().end();
        return cast.actors().stream()
                .filter(actor -> actor.mentions().stream().anyMatch(mention -> mention.end() == end))
                .findFirst()
                .or(() -> tree.nounBefore(source.begin()).flatMap(this::phrase));
    }

    /** Who does it, in the passive: "was echoed by Tom Ek". */
    private Optional<Actor> agent(int verb) {
        return tree.children(verb).stream()
                .filter(child -> tree.token(child).relation().equals("obl")
                        && tree.child(child, "case")
                                .filter(by -> tree.token(by).lemma().equals("by"))
                                .isPresent())
                .findFirst()
                .flatMap(this::phrase);
    }

    private Optional<Actor> phrase(int noun) {
        var range = tree.phrase(noun);
        return named(new Span(
                tree.token(range.begin()).span().begin(),
                tree.token(range.end() - 1).span().end()));
    }
}
