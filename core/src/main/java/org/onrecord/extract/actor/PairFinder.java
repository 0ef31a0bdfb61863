package org.onrecord.extract.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.ActorKind;

/** Finds whom "the two countries" and "both sides" mean: the two states, or persons, that the sentences before name, where they are two. */
final class PairFinder {

    /** How many sentences before are looked at. */
    private static final int REACH = 3;

    private static final int PAIR = 2;
    private static final Set<String> COUNTING = Set.of("two", "both");

    private final Map<String, String> words = Lexicon.values("pair-words.tsv");

    /** Whether a phrase means two actors named before. */
    boolean isPair(Scene scene, NounPhrase phrase) {
        var tree = scene.tree();
        return words.containsKey(phrase.headWord())
                && phrase.core().end() == phrase.head() + 1
                && tree.children(phrase.head()).stream()
                        .anyMatch(child ->
                                COUNTING.contains(tree.token(child).lemma().toLowerCase(Locale.ROOT)));
    }

    /** The two actors; empty where the sentences before name one, or more than two. */
    List<ActorDraft> find(Actors actors, NounPhrase phrase) {
        boolean persons = "persons".equals(words.get(phrase.headWord()));
        var found = new LinkedHashSet<ActorDraft>();
        for (int sentence = phrase.sentence(); sentence >= Math.max(0, phrase.sentence() - REACH); sentence--) {
            if (persons) {
                addPersons(actors, phrase, sentence, found);
            } else {
                addStates(actors, phrase, sentence, found);
            }
            if (found.size() >= PAIR) {
                break;
            }
        }
        return found.size() == PAIR ? List.copyOf(found) : List.of();
    }

    private static void addPersons(Actors actors, NounPhrase phrase, int sentence, Set<ActorDraft> found) {
        for (var other : actors.phrases()) {
            if (other.sentence() == sentence && other.head() < phrase.head()) {
                actors.at(other.head())
                        .filter(draft -> draft.kind() == ActorKind.PERSON)
                        .ifPresent(found::add);
            }
        }
    }

    private static void addStates(Actors actors, NounPhrase phrase, int sentence, Set<ActorDraft> found) {
        for (var sighting : actors.scene().sightings()) {
            int word = sighting.range().begin();
            boolean before = word < phrase.head() && actors.scene().sentence(word) == sentence;
            if (before && sighting.actor().kind() == ActorKind.COUNTRY) {
                found.add(actors.admit(ActorDraft.of(sighting.actor())));
            }
        }
    }
}
