package org.onrecord.extract.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;

/** One article as the steps of this package see it: its tree, its sentences, who speaks where, and which names stand where. */
final class Scene {

    private static final Set<String> BEFORE_A_NAME = Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM");

    private static final Set<String> PLACING = Set.of("in", "at", "near", "from");

    private final Article article;
    private final Analysis analysis;
    private final Tree tree;
    private final Speeches speeches;
    private final List<Sighting> sightings;
    private final PersonNames persons;
    private final Set<String> places = new HashSet<>();
    private final int[] sentenceOf;
    private final Map<Integer, Sighting> sightingAt = new HashMap<>();
    private final Map<Integer, Name> nameAt = new HashMap<>();
    private final Map<Integer, Mention> mentionAt = new HashMap<>();

    Scene(Article article, Analysis analysis, Tree tree, List<Attribution> attributions, List<Sighting> sightings) {
        this.article = article;
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
        addPlaces();
        sightings.forEach(sighting -> put(sightingAt, sighting.range(), sighting));
        analysis.names().forEach(name -> put(nameAt, name.range(), name));
        analysis.mentions().stream()
                .filter(mention -> mention.kind() != MentionKind.TITLE)
                .forEach(mention -> put(mentionAt, mention.range(), mention));
    }

    /** Single names that stand behind "in" or "at", or are read as places, somewhere in the article, and are nobody's last name. */
    private void addPlaces() {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).upos().equals("PROPN")
                    && tree.child(i, "case")
                            .filter(by -> PLACING.contains(tree.token(by).lemma()))
                            .isPresent()) {
                places.add(tree.token(i).form());
            }
            if (ownsOfState(i)) {
                places.add(tree.token(i).form());
            }
        }
        for (var name : analysis.names()) {
            if (name.kind() == NameKind.PLACE && name.range().size() == 1) {
                places.add(tree.token(name.range().begin()).form());
            }
        }
        for (var mention : analysis.mentions()) {
            if (mention.kind() == MentionKind.PERSON && mention.range().size() > 1) {
                places.remove(tree.token(mention.range().end() - 1).form());
                places.remove(tree.token(mention.range().begin()).form());
            }
        }
    }

    /** "Norland's prime minister", "Ostmark's government": what owns these is no person. */
    private boolean ownsOfState(int word) {
        var token = tree.token(word);
        return token.upos().equals("PROPN")
                && tree.child(word, "case")
                        .filter(by -> tree.token(by).xpos().equals("POS"))
                        .isPresent()
                && OwnedByStates.has(tree.token(token.head()).lemma());
    }

    private static <T> void put(Map<Integer, T> at, Range range, T what) {
        for (int i = range.begin(); i < range.end(); i++) {
            at.putIfAbsent(i, what);
        }
    }

    /** The characters of a range, with white space as single spaces. */
    String text(Range range) {
        return analysis.span(range).in(article.text()).replaceAll("\\s+", " ");
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

    /** Whether a word is the name of a place, as this article uses it. */
    boolean isPlace(int word) {
        return places.contains(tree.token(word).form())
                && tree.token(word).upos().equals("PROPN");
    }

    /** The outermost name that holds a word. */
    Optional<Name> name(int word) {
        return Optional.ofNullable(nameAt.get(word));
    }

    /** The bare name of a person that holds a word; a known actor's name is none: "the Kremlin". */
    private Optional<Mention> person(int word) {
        return mention(word)
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .filter(mention -> mention.range().size() > 1
                        || !places.contains(tree.token(word).form()))
                .filter(mention -> sighting(word)
                        .filter(known -> known.range().contains(mention.range()))
                        .isEmpty());
    }

    /** Whether a word that is no proper noun is the head of a name all the same: "the Security Council" read as common nouns. */
    boolean isName(int head) {
        return sighting(head).filter(sighting -> !sighting.isPeople()).isPresent();
    }

    /** What a name at a word means, by the network's kinds. */
    Optional<Sort> sort(int word) {
        if (person(word).isPresent()) {
            return Optional.of(Sort.PERSON);
        }
        var known = sighting(word).filter(found -> !found.isPeople());
        if (known.isPresent()) {
            return Optional.of(known.get().actor().kind() == ActorKind.COUNTRY ? Sort.PLACE : Sort.GROUP);
        }
        if (isPlace(word)) {
            return Optional.of(Sort.PLACE);
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

    /**
     * The person whom a phrase names: whose name holds its head, or ends it after nothing but titles: "foreign minister Ann Lee".
     * Empty where the name belongs to somebody else: "a spokesman for Ann Lee", "Ann Lee's lawyer".
     */
    Optional<Mention> personIn(Range core, int head) {
        var own = person(head);
        if (own.isPresent()) {
            return own;
        }
        var last = person(core.end() - 1);
        return last.filter(mention -> mention.range().begin() > head && core.contains(mention.range()))
                .filter(mention -> isTitled(core, mention.range()));
    }

    private boolean isTitled(Range core, Range name) {
        boolean of = false;
        for (int i = core.begin(); i < name.begin(); i++) {
            var token = tree.token(i);
            of |= token.lemma().equals("of");
            boolean fits = BEFORE_A_NAME.contains(token.upos())
                    || token.lemma().equals("of")
                    || token.xpos().equals("POS")
                    || token.form().equals("-");
            if (!fits) {
                return false;
            }
        }
        // "the daughter of Ann Lee" against "Secretary of State Ann Lee"
        return !of || !tree.token(name.begin() - 1).lemma().equals("of");
    }

    /** A key for whom the words of a phrase name: a known actor, or a person by full name; empty where they name nobody. */
    Optional<String> identity(Range core, int head) {
        var person = personIn(core, head);
        if (person.isPresent()) {
            return Optional.of("person " + persons.of(person.get()).name().toLowerCase(Locale.ROOT));
        }
        return known(core, head).map(sighting -> "known " + sighting.actor().name());
    }

    /** The known actor whom a phrase names: by its head, or before a noun that only says what it is, as in "the Reuters news agency". */
    Optional<Sighting> known(Range core, int head) {
        var own = sighting(head);
        if (own.isPresent()) {
            return own.filter(sighting -> !sighting.isPeople()).filter(sighting -> isWhole(sighting, core, head));
        }
        for (int i = head - 1; i >= core.begin(); i--) {
            var before = sighting(i).filter(sighting -> sighting.use() == Sighting.Use.NAME);
            if (before.isPresent()) {
                return tree.head(i) == head
                                && KindWords.fits(
                                        tree.token(head).lemma(),
                                        before.get().actor().kind())
                        ? before
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The fullest name that the article gives a person. */
    String fullName(Mention person) {
        return persons.of(person).name();
    }

    /** Whether a known name is not only a part of a longer one: the "Reuters" of "the Reuters Institute" is. */
    private boolean isWhole(Sighting sighting, Range core, int head) {
        for (int i = core.begin(); i < core.end(); i++) {
            boolean beside = tree.head(i) == head || i == head;
            if (beside
                    && !sighting.range().contains(i)
                    && tree.token(i).upos().equals("PROPN")
                    && name(i).filter(name -> name.range().contains(sighting.range()))
                            .isPresent()) {
                return false;
            }
        }
        return true;
    }
}
