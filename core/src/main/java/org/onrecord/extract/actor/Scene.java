package org.onrecord.extract.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
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

    private static final Set<String> CURRENCIES =
            Lexicon.rows("currencies.tsv", 3).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    private final Article article;
    private final Analysis analysis;
    private final Tree tree;
    private final Speeches speeches;
    private final List<Sighting> sightings;
    private final List<Mention> mentions;
    private final PersonNames persons;
    private final Map<Integer, Region> regionAt = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> states = new HashSet<>(); // places that have a minister, an army, …
    private final int[] sentenceOf;
    private final Map<Integer, Sighting> sightingAt = new HashMap<>();
    private final Map<Integer, Name> nameAt = new HashMap<>();
    private final Map<Integer, Mention> mentionAt = new HashMap<>();

    Scene(
            Article article,
            Analysis analysis,
            Tree tree,
            List<Attribution> attributions,
            List<Sighting> sightings,
            List<Region> regions,
            List<Mention> mentions) {
        this.article = article;
        this.analysis = analysis;
        this.tree = tree;
        this.sightings = sightings;
        speeches = new Speeches(tree, attributions);
        this.mentions = mentions;
        regions.forEach(region -> put(regionAt, region.range(), region));
        persons = new PersonNames(analysis, mentions);
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
        mentions.stream()
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
            if (ownsOfState(i) || isOfState(i)) {
                places.add(tree.token(i).form());
                if (OwnedByStates.isBody(tree.token(tree.head(i)).lemma())) {
                    states.add(tree.token(i).form());
                }
            }
        }
        for (var name : analysis.names()) {
            if (name.kind() == NameKind.PLACE && name.range().size() == 1) {
                places.add(tree.token(name.range().begin()).form());
            }
        }
        for (var mention : mentions) {
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

    /** "the president of Norland", "Foreign Minister Ann Lee of Norland". */
    private boolean isOfState(int word) {
        var token = tree.token(word);
        boolean of = token.upos().equals("PROPN")
                && token.head() < word
                && tree.child(word, "case")
                        .filter(by -> tree.token(by).lemma().equals("of"))
                        .isPresent();
        return of
                && (OwnedByStates.has(tree.token(token.head()).lemma())
                        || mentions.stream()
                                .anyMatch(mention -> mention.kind() == MentionKind.PERSON
                                        && mention.range().contains(token.head())));
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
        return tree.token(word).upos().equals("PROPN")
                && (places.contains(tree.token(word).form()) || regionAt.containsKey(word));
    }

    /** Whether a word is the name of a place that has a government, as this article tells: "Norland's foreign ministry". */
    boolean isState(int word) {
        return isPlace(word) && states.contains(tree.token(word).form());
    }

    /** Whether the network reads a name as an organisation's somewhere. */
    boolean isOrganisation(String name) {
        return mentions.stream()
                .anyMatch(mention -> mention.kind() == MentionKind.ORGANIZATION
                        && PostReader.bare(this, mention.range()).equals(name));
    }

    /** The known province or city whose name holds a word, where it is the whole name: no "Boston" of "Boston University". */
    Optional<Region> region(int word) {
        return Optional.ofNullable(regionAt.get(word))
                .filter(region -> name(word)
                        .filter(name -> name.kind() == NameKind.ORGANIZATION
                                && name.range().size() > region.range().size())
                        .isEmpty());
    }

    /** Whether a place only says where somebody is: "Norburg-based". */
    boolean isBase(int word) {
        int after = sighting(word)
                .map(found -> found.range().end())
                .or(() -> Optional.ofNullable(regionAt.get(word))
                        .map(found -> found.range().end()))
                .orElse(word + 1);
        return after + 1 < tree.size()
                && tree.token(after).form().equals("-")
                && !tree.token(after).word().spaceBefore()
                && Character.isLowerCase(tree.token(after + 1).form().charAt(0));
    }

    /** Whether a word is a currency's name: the "dollar" of "the Norland dollar". */
    boolean isMoney(int word) {
        return CURRENCIES.contains(tree.token(word).lemma().toLowerCase(Locale.ROOT));
    }

    /** The outermost name that holds a word. */
    Optional<Name> name(int word) {
        return Optional.ofNullable(nameAt.get(word));
    }

    /** The bare name of a person that holds a word; a known actor's name is none: "the Kremlin". */
    Optional<Mention> person(int word) {
        return mention(word)
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .filter(mention -> mention.range().size() > 1
                        || !places.contains(tree.token(word).form()))
                .filter(mention -> Optional.ofNullable(regionAt.get(word))
                        .filter(region -> region.range().contains(mention.range()))
                        .isEmpty())
                .filter(mention -> sighting(word)
                        .filter(known -> known.range().contains(mention.range()) && !isPerson(known))
                        .isEmpty());
    }

    private static boolean isPerson(Sighting sighting) {
        return sighting.actor().kind() == ActorKind.PERSON;
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
            boolean country = known.get().actor().kind() == ActorKind.COUNTRY;
            return Optional.of(isPerson(known.get()) ? Sort.PERSON : country ? Sort.PLACE : Sort.GROUP);
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
                    || token.form().equals(",")
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
            return identity(person.get());
        }
        return known(core, head).map(sighting -> "known " + sighting.actor().name());
    }

    /** The key of a person whom a mention names. */
    Optional<String> identity(Mention person) {
        return Optional.of("person " + fullName(person).toLowerCase(Locale.ROOT));
    }

    /** The person whose name begins right behind a word, and is no other's: not "Lee's". */
    Optional<Mention> personAfter(int word) {
        int next = word + 1;
        if (next >= tree.size() || sentence(next) != sentence(word)) {
            return Optional.empty();
        }
        return person(next)
                .filter(mention -> mention.range().begin() == next)
                .filter(mention -> mention.range().end() >= tree.size()
                        || !tree.token(mention.range().end()).xpos().equals("POS"));
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
        return knownPerson(person)
                .map(KnownActor::name)
                .orElseGet(() -> persons.of(person).name());
    }

    /** The known person whom a mention names, by this name or by the fullest one of the article. */
    Optional<KnownActor> knownPerson(Mention person) {
        return persons.fullest(person)
                .flatMap(full -> sighting(full.range().begin())
                        .filter(known -> isPerson(known) && known.range().contains(full.range())))
                .map(Sighting::actor);
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
