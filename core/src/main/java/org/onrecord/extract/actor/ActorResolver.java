package org.onrecord.extract.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;
import org.onrecord.model.Cast;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Span;

/**
 * Finds out who acts and speaks in an article: which words mean the same actor, what sort it is, where it is from, and what office
 * it holds. A country and its government are one actor: "Tehran", "the Iranian side" and "Iran" are Iran. Thread-safe.
 */
public final class ActorResolver {

    private final KnownActors known;
    private final SceneSetter sceneSetter;
    private final PhraseFinder phraseFinder = new PhraseFinder();
    private final MentionClusterer clusterer;
    private final ChainReader chainReader;
    private final Successors successors;
    private final Homelands homelands;
    private final Holders holders = new Holders();
    private final PairFinder pairFinder = new PairFinder();
    private final PlaceJudge placeJudge = new PlaceJudge();
    private final SourceActors sourceActors = new SourceActors();

    public ActorResolver() {
        this(List.of());
    }

    /** @param added a user's own actors, which come before the lexicons' where names are the same */
    public ActorResolver(List<KnownActor> added) {
        known = new KnownActors(added);
        sceneSetter = new SceneSetter(known);
        clusterer = new MentionClusterer(sceneSetter);
        chainReader = new ChainReader(known, new Offices());
        successors = new Successors(chainReader);
        homelands = new Homelands(known);
    }

    /** The actors of an article with all their mentions; every source of an attribution is among them. */
    public Cast resolve(Article article, Analysis analysis, Tree tree, List<Attribution> attributions) {
        var scene = sceneSetter.set(article, analysis, tree, attributions); // "Iran", "the Kremlin", "Reuters"
        var phrases = outerPhrases(scene, clusterer.phrases(scene, phraseFinder.find(tree)));
        var chains = clusterer.sureChains(scene, phrases); // "the minister" and "she" are Ann Lee
        var actors = new Actors(scene, phrases);
        chains.forEach(chain -> admit(actors, chain)); // a chain is a person, a state, a body, a group, or nobody
        sourceActors.settle(actors, attributions); // "we" is who speaks; every source is somebody
        homelands.settle(actors); // a minister without a country is the agency's that quotes her
        successors.settle(actors); // "his successor" holds what he held
        holders.settle(actors); // "the South Carolina senator" is Ann Lee
        phrases.forEach(phrase -> mention(article, actors, phrase));
        scene.sightings().forEach(sighting -> mention(article, actors, sighting)); // "Norlandish missiles"
        sourceActors.mention(actors, attributions);
        return actors.cast(article.metadata().outlet().map(outlet -> outlet(actors, outlet)));
    }

    /** Phrases less those that are only part of a name or of the title before one: the "Seven" of "the Group of Seven". */
    private static List<NounPhrase> outerPhrases(Scene scene, List<NounPhrase> phrases) {
        var inner = new HashSet<Integer>();
        for (var phrase : phrases) {
            scene.personIn(phrase.core(), phrase.head()).ifPresent(name -> {
                for (int i = phrase.core().begin(); i < name.range().end(); i++) {
                    boolean country = scene.sighting(i).isPresent()
                            || scene.tree().token(i).upos().equals("PRON");
                    if (i != phrase.head() && !country) {
                        inner.add(i);
                    }
                }
            });
        }
        phrases.stream()
                .filter(phrase -> isInsideName(scene, phrase, phrases) || isAffiliation(scene.tree(), phrase))
                .forEach(phrase -> inner.add(phrase.head()));
        return phrases.stream()
                .filter(phrase -> !inner.contains(phrase.head()) && !isPartOfTitle(scene.tree(), phrase))
                .filter(phrase -> scene.sighting(phrase.head())
                        .filter(known -> scene.tree().headOf(known.range()) != phrase.head())
                        .isEmpty())
                .toList();
    }

    /** The "Reform" of "the Institute for Reform", where that is a phrase too. */
    private static boolean isInsideName(Scene scene, NounPhrase phrase, List<NounPhrase> phrases) {
        return scene.mention(phrase.head())
                .filter(name ->
                        name.kind() == MentionKind.ORGANIZATION && name.range().contains(phrase.head()))
                .map(name -> scene.tree().headOf(name.range()))
                .filter(head -> head != phrase.head() && phrases.stream().anyMatch(other -> other.head() == head))
                .isPresent();
    }

    /** The party's letter and the state's of "(R-S.C.)". */
    private static boolean isAffiliation(Tree tree, NounPhrase phrase) {
        int begin = phrase.core().begin();
        boolean letter = phrase.core().size() == 1
                && tree.token(begin).form().length() == 1
                && begin > 0
                && tree.token(begin - 1).form().equals("(");
        boolean state = begin > 1
                && tree.token(begin - 1).form().matches("[-–]")
                && tree.token(begin - 2).form().length() == 1;
        return letter || state;
    }

    /** The "deputy" of "its deputy minister". */
    private static boolean isPartOfTitle(Tree tree, NounPhrase phrase) {
        var token = tree.token(phrase.head());
        return token.upos().equals("NOUN")
                && token.head() > phrase.head()
                && (token.relation().equals("nmod") || token.relation().equals("amod"))
                && tree.child(phrase.head(), "case").isEmpty();
    }

    private void admit(Actors actors, Chain chain) {
        chainReader.read(actors.scene(), chain).ifPresent(read -> {
            var draft = actors.admit(read);
            for (var phrase : chain.phrases()) {
                boolean several = phrase.form() == Form.SEVERAL && draft.kind() == ActorKind.COUNTRY;
                if (!several && !pairFinder.isPair(actors.scene(), phrase)) {
                    actors.assign(phrase, draft);
                }
            }
        });
    }

    private void mention(Article article, Actors actors, NounPhrase phrase) {
        if (isBesideTheStory(article, actors.scene().analysis().span(phrase.core()))) {
            return;
        }
        if (pairFinder.isPair(actors.scene(), phrase)) {
            pairFinder.find(actors, phrase).forEach(draft -> actors.mention(draft, phrase.core()));
            return;
        }
        var sighting = actors.scene().known(phrase.core(), phrase.head());
        boolean place = sighting.filter(found -> found.actor().kind() == ActorKind.COUNTRY)
                .filter(found -> placeJudge.isPlace(actors.scene(), phrase, found.use()))
                .isPresent();
        if (!place && phrase.form() != Form.CLAUSE) {
            actors.at(phrase.head()).ifPresent(draft -> actors.mention(draft, phrase.core()));
        }
    }

    /** A known name inside the phrase of a thing: the country of "Norlandish missiles", the party of "Labour voters". */
    private static void mention(Article article, Actors actors, Sighting sighting) {
        var scene = actors.scene();
        int head = scene.tree().headOf(sighting.range());
        boolean modifies = switch (scene.tree().token(head).relation()) {
            case "amod", "compound", "nmod" -> true;
            default -> false;
        };
        boolean inBody = scene.mention(head)
                .filter(found -> found.kind() == MentionKind.ORGANIZATION
                        && found.range().size() > sighting.range().size())
                .isPresent();
        boolean money = scene.isMoney(scene.tree().head(head));
        boolean name = sighting.use() == Sighting.Use.NAME || sighting.use() == Sighting.Use.PEOPLE;
        boolean partOfName = scene.name(head)
                .filter(longer -> longer.range().size() > sighting.range().size())
                .isPresent();
        boolean own = actors.phrases().stream().anyMatch(phrase -> phrase.head() == head);
        if (modifies
                && name
                && !partOfName
                && !inBody
                && !money
                && !own
                && actors.at(scene.tree().head(head)).isEmpty()
                && !isBesideTheStory(article, scene.analysis().span(sighting.range()))) {
            actors.mention(actors.admit(ActorDraft.of(sighting.actor())), sighting.range());
        }
    }

    private static boolean isBesideTheStory(Article article, Span span) {
        return article.furniture().stream().anyMatch(span::overlaps)
                || article.metadata()
                        .dateline()
                        .filter(dateline -> dateline.span().overlaps(span))
                        .isPresent();
    }

    private ActorDraft outlet(Actors actors, String name) {
        return actors.named(known.named(name).map(KnownActor::name).orElse(name))
                .orElseGet(() -> actors.admit(known.named(name)
                        .map(ActorDraft::of)
                        .orElseGet(
                                () -> new ActorDraft(name, ActorKind.OUTLET, Optional.empty(), Optional.of("JRN")))));
    }
}
