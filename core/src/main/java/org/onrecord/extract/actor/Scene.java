package org.onrecord.extract.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Analysis;
import org.onrecord.model.Attribution;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;

/** One article as the steps of this package see it: its tree, its sentences, who speaks where, and which names stand where. */
final class Scene {

    private final Analysis analysis;
    private final Tree tree;
    private final Speeches speeches;
    private final List<Sighting> sightings;
    private final PersonNames persons;
    private final int[] sentenceOf;
    private final Map<Integer, Sighting> sightingAt = new HashMap<>();
    private final Map<Integer, Name> nameAt = new HashMap<>();
    private final Map<Integer, Mention> mentionAt = new HashMap<>();

    Scene(Analysis analysis, Tree tree, List<Attribution> attributions, List<Sighting> sightings) {
        this.analysis = analysis;
        this.tree = tree;
        this.sightings = sightings;
        speeches = new Speeches(tree, attributions);
        persons = new PersonNames(analysis);
        sentenceOf = new int[tree.size()];
        for (int s = 0; s < analysis.sentences().size(); s++) {
            var sentence = analysis.sentences().get(s);
            for (int i = sentence.begin(); i < sentence.end(); i++) {
                sentenceOf[i] = s;
            }
        }
        sightings.forEach(sighting -> put(sightingAt, sighting.range(), sighting));
        analysis.names().forEach(name -> put(nameAt, name.range(), name));
        analysis.mentions().stream()
                .filter(mention -> mention.kind() != MentionKind.TITLE)
                .forEach(mention -> put(mentionAt, mention.range(), mention));
    }

    private static <T> void put(Map<Integer, T> at, Range range, T what) {
        for (int i = range.begin(); i < range.end(); i++) {
            at.putIfAbsent(i, what);
        }
    }

    Analysis analysis() {
        return analysis;
    }

    Tree tree() {
        return tree;
    }

    Speeches speeches() {
        return speeches;
    }

    List<Sighting> sightings() {
        return sightings;
    }

    int sentence(int word) {
        return sentenceOf[word];
    }

    /** The known actor whose name holds a word. */
    Optional<Sighting> sighting(int word) {
        return Optional.ofNullable(sightingAt.get(word));
    }

    /** What the network reads at a word: the bare mention that holds it. */
    Optional<Mention> mention(int word) {
        return Optional.ofNullable(mentionAt.get(word));
    }

    /** The outermost name that holds a word. */
    Optional<Name> name(int word) {
        return Optional.ofNullable(nameAt.get(word));
    }

    /** The person whom a bare name at a word means; empty where there is none. */
    Optional<PersonNames.Person> person(int word) {
        return mention(word).filter(mention -> mention.kind() == MentionKind.PERSON).map(persons::of);
    }

    /** Whether a word that is no proper noun is the head of a name all the same: "the Security Council" read as common nouns. */
    boolean isName(int head) {
        return sighting(head).filter(sighting -> sighting.use() != Sighting.Use.PEOPLES && sighting.use() != Sighting.Use.PEOPLE)
                .isPresent();
    }

    /** What a name at a word means, by the network's kinds. */
    Optional<Sort> sort(int word) {
        if (person(word).isPresent()) {
            return Optional.of(Sort.PERSON);
        }
        var byMention = mention(word).flatMap(mention -> switch (mention.kind()) {
            case PERSON -> Optional.of(Sort.PERSON);
            case ORGANIZATION -> Optional.of(Sort.GROUP);
            case LOCATION -> Optional.of(Sort.PLACE);
            case NATIONALITY, TITLE, OTHER -> Optional.<Sort>empty();
        });
        return byMention.or(() -> name(word).map(name -> sort(name.kind())));
    }

    private static Sort sort(NameKind kind) {
        return switch (kind) {
            case PERSON -> Sort.PERSON;
            case PLACE -> Sort.PLACE;
            case ORGANIZATION -> Sort.GROUP;
        };
    }

    /** A key for whom the words of a phrase name: a known actor, or a person by full name; empty where they name nobody. */
    Optional<String> identity(Range core, int head) {
        var person = person(head);
        if (person.isPresent()) {
            return Optional.of("person " + person.get().name().toLowerCase(Locale.ROOT));
        }
        return sighting(head)
                .filter(sighting -> !sighting.isPeople())
                .filter(sighting -> isWhole(sighting, core, head))
                .map(sighting -> "known " + sighting.actor().name());
    }

    /** Whether a known name is not only a part of a longer one: the "Reuters" of "the Reuters Institute" is. */
    private boolean isWhole(Sighting sighting, Range core, int head) {
        for (int i = core.begin(); i < core.end(); i++) {
            boolean beside = tree.head(i) == head || i == head;
            if (beside && !sighting.range().contains(i) && tree.token(i).upos().equals("PROPN")
                    && name(i).filter(name -> name.range().contains(sighting.range())).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
