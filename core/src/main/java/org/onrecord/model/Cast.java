package org.onrecord.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The actors of one article.
 *
 * @param actors in the order of their first mention; an outlet that the text does not name stands last
 * @param outlet the outlet that prints the article, where it is known; one of the actors
 */
public record Cast(List<Actor> actors, Optional<Actor> outlet) {

    /** The cast of an article in which nobody acts or speaks. */
    public static final Cast NOBODY = new Cast(List.of(), Optional.empty());

    public Cast {
        actors = List.copyOf(actors);
        if (outlet.isPresent() && !actors.contains(outlet.get())) {
            throw new IllegalArgumentException(
                    "the outlet is none of the actors: " + outlet.get().name());
        }
    }

    /** The actor with a mention of exactly these characters. */
    public Optional<Actor> at(Span span) {
        return actors.stream().filter(actor -> actor.mentions().contains(span)).findFirst();
    }

    /** The actors with a mention of exactly these characters: two for "both sides". */
    public List<Actor> allAt(Span span) {
        return actors.stream().filter(actor -> actor.mentions().contains(span)).toList();
    }

    /** The actors with a mention inside these characters that is in no other such mention, in the order of the text: of "Norland's president" the president. */
    public List<Actor> outermost(Span span) {
        var all = actors.stream()
                .flatMap(actor -> actor.mentions().stream().filter(span::contains))
                .distinct()
                .toList();
        var outer = all.stream()
                .filter(mention -> all.stream().noneMatch(other -> !other.equals(mention) && other.contains(mention)))
                .sorted()
                .toList();
        return outer.stream()
                .flatMap(mention -> allAt(mention).stream())
                .distinct()
                .toList();
    }

    /** The actors with a mention inside these characters, in the order of the text, without repetition. */
    public List<Actor> in(Span span) {
        return actors.stream()
                .flatMap(actor -> actor.mentions().stream()
                        .filter(span::contains)
                        .limit(1)
                        .map(mention -> new Placed(mention, actor)))
                .sorted(Comparator.comparing(Placed::mention))
                .map(Placed::actor)
                .toList();
    }

    private record Placed(Span mention, Actor actor) {}
}
