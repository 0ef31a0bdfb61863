package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.model.ActorKind;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;

/** Reads an office out of the words before a name, or of a phrase that stands for its holder: "Norland's acting foreign minister". */
final class PostReader {

    private static final Set<String> BEHIND = Set.of("of", "for", "at", "with", "in");
    private static final Set<String> STATE_SECTORS = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");

    private final Offices offices;

    PostReader(Offices offices) {
        this.offices = offices;
    }

    /**
     * The office that some words tell.
     *
     * @param words from the first word of the phrase to the noun of the office
     * @param noun the noun of the office; what hangs on it behind may say whose it is
     */
    Optional<Post> read(Scene scene, Range words, int noun) {
        var tree = scene.tree();
        int begin = words.begin();
        boolean former = false;
        boolean after = false;
        Optional<Sighting> owner = Optional.empty();
        for (int i = words.begin(); i < words.end(); i++) {
            var kind = offices.word(tree.token(i).form());
            former |= kind.equals(Optional.of("former"));
            after |= kind.equals(Optional.of("after"));
            var sighting = scene.sighting(i);
            owner = sighting.isPresent() ? sighting : owner;
            boolean possessive =
                    tree.token(i).xpos().equals("POS") || tree.token(i).upos().equals("PRON");
            boolean dropped =
                    sighting.isPresent() || possessive || tree.token(i).upos().equals("DET");
            if (dropped || kind.isPresent() && !after) {
                begin = i + 1;
                if (begin < words.end() && tree.token(begin).form().equals("-")) {
                    begin++;
                }
            }
        }
        if (begin >= words.end()) {
            return Optional.empty();
        }
        var title = forms(tree, new Range(begin, words.end()));
        var sector = offices.office(title);
        if (sector.isEmpty()) {
            return Optional.empty();
        }
        var body = begin == words.begin()
                ? organisation(scene, Optional.empty(), noun)
                : organisation(scene, Optional.of(new Range(words.begin(), begin)), noun);
        var behind = owner.or(() -> behind(scene, noun));
        var actor = behind.map(Sighting::actor);
        return Optional.of(new Post(
                scene.text(new Range(begin, words.end())),
                actor.map(KnownActor::name).or(() -> body),
                actor,
                actor.flatMap(KnownActor::country),
                sector(sector.get(), actor).or(() -> part(title)),
                former,
                after));
    }

    /** The sector of the part of the state that a title names: "foreign ministry spokeswoman". */
    private Optional<String> part(List<String> title) {
        return offices.body(title.subList(0, title.size() - 1)).filter(sector -> !sector.equals("state"));
    }

    /** The office's own sector, but for offices of bodies outside the state: "president of Norland Steel". */
    private static Optional<String> sector(String own, Optional<KnownActor> owner) {
        boolean outside = owner.filter(
                        actor -> actor.kind() != ActorKind.COUNTRY && actor.kind() != ActorKind.GOVERNMENT)
                .isPresent();
        if (own.isEmpty() || outside && STATE_SECTORS.contains(own)) {
            return owner.flatMap(KnownActor::sector).or(() -> Optional.of(own).filter(sector -> !sector.isEmpty()));
        }
        return Optional.of(own);
    }

    /** The country or known body behind a noun: "foreign minister of Norland", "a spokesman for the UN". */
    Optional<Sighting> behind(Scene scene, int noun) {
        var tree = scene.tree();
        for (int child : tree.children(noun)) {
            boolean hangs = child > noun
                    && tree.token(child).relation().equals("nmod")
                    && tree.child(child, "case")
                            .filter(by -> BEHIND.contains(tree.token(by).lemma()))
                            .isPresent();
            if (!hangs) {
                continue;
            }
            var own = scene.sighting(child);
            if (own.isPresent()) {
                return own;
            }
            // "a spokesman for the Norlandish ministry"
            var core = PhraseReader.core(tree, child, new Range(0, tree.size()));
            for (int i = core.begin(); i < core.end(); i++) {
                if (scene.sighting(i).isPresent()) {
                    return scene.sighting(i);
                }
            }
        }
        return Optional.empty();
    }

    /** The words of a body that no lexicon knows: "a spokeswoman for the ministry", "Norburg University professor". */
    private static Optional<String> organisation(Scene scene, Optional<Range> before, int noun) {
        var tree = scene.tree();
        for (int child : tree.children(noun)) {
            boolean hangs = child > noun
                    && tree.token(child).relation().equals("nmod")
                    && tree.child(child, "case")
                            .filter(by -> BEHIND.contains(tree.token(by).lemma()))
                            .isPresent();
            boolean owns = child < noun
                    && tree.child(child, "case")
                            .filter(by -> tree.token(by).xpos().equals("POS"))
                            .isPresent();
            if ((hangs || owns) && !tree.token(child).upos().equals("PRON")) {
                return Optional.of(bare(scene, PhraseReader.core(tree, child, new Range(0, tree.size()))));
            }
        }
        return before.flatMap(range -> scene.name(range.begin())
                        .filter(name -> name.kind() == NameKind.ORGANIZATION && range.contains(name.range())))
                .map(name -> bare(scene, name.range()));
    }

    /** The words of a phrase without the article before it. */
    static String bare(Scene scene, Range range) {
        int begin = range.begin();
        int end = range.end();
        while (begin + 1 < end && scene.tree().token(begin).upos().equals("DET")) {
            begin++;
        }
        while (begin + 1 < end && scene.tree().token(end - 1).xpos().equals("POS")) {
            end--;
        }
        return scene.text(new Range(begin, end));
    }

    /** The words of a range, the last as a dictionary form where it is no name. */
    static List<String> forms(Tree tree, Range range) {
        var forms = new ArrayList<String>();
        for (int i = range.begin(); i < range.end(); i++) {
            var token = tree.token(i);
            boolean common = i == range.end() - 1 && token.upos().equals("NOUN");
            forms.add(common ? token.lemma().toLowerCase(Locale.ROOT) : token.form());
        }
        return forms;
    }
}
