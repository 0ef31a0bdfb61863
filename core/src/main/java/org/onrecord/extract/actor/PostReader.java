package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Mention;
import org.onrecord.model.Range;

/** Reads an office out of the words before a name, or of a phrase that stands for its holder: "Norland's acting foreign minister". */
final class PostReader {

    private final Offices offices;
    private final PostOwners owners = new PostOwners();

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
        var acting = "";
        Optional<Sighting> owner = Optional.empty();
        Optional<Mention> holder = Optional.empty();
        for (int i = words.begin(); i < words.end(); i++) {
            var token = tree.token(i);
            var kind = offices.word(token.form());
            former |= kind.equals(Optional.of("former"));
            after |= kind.equals(Optional.of("after"));
            acting = kind.equals(Optional.of("acting")) ? token.form() + " " : acting;
            var sighting = scene.sighting(i);
            owner = sighting.isPresent() && !scene.isBase(i) ? sighting : owner;
            boolean named = i < words.end() - 1 && scene.person(i).isPresent();
            holder = named ? scene.person(i) : holder;
            boolean possessive = token.xpos().equals("POS") || token.upos().equals("PRON");
            boolean dropped = sighting.isPresent()
                    || named
                    || possessive
                    || token.upos().equals("DET")
                    || token.upos().equals("PUNCT")
                    || scene.region(i).isPresent();
            boolean told = kind.isPresent() && !kind.equals(Optional.of("owned"));
            if (dropped || (told && !after)) {
                begin = i + 1;
                if (begin < words.end() && tree.token(begin).form().equals("-")) {
                    begin++;
                }
            }
        }
        if (begin >= words.end()) {
            return Optional.empty();
        }
        begin = titleFrom(tree, begin, words.end());
        if (begin >= words.end()) {
            return Optional.empty();
        }
        var title = forms(tree, new Range(begin, words.end()));
        var sector = offices.office(title);
        if (sector.isEmpty() || isSeveral(tree, new Range(begin, words.end()))) {
            return Optional.empty();
        }
        var region = owners.region(scene, words, noun);
        var body = owners.body(scene, words.begin(), begin, noun);
        var known = owner.filter(found -> found.actor().kind() != ActorKind.PERSON);
        var behind = known.or(() -> owners.behind(scene, noun));
        var actor = behind.map(Sighting::actor);
        var person = holder.map(scene::fullName);
        boolean owned = actor.isPresent() || region.isPresent() || body.isPresent();
        if (!owned && title.size() == 1 && offices.word(title.getFirst()).equals(Optional.of("owned"))) {
            return Optional.empty();
        }
        return Optional.of(new Post(
                acting + scene.text(new Range(begin, words.end())),
                actor.map(KnownActor::name)
                        .or(() -> region.map(Region::name))
                        .or(() -> body)
                        .or(() -> person),
                actor,
                actor.flatMap(PostOwners::country)
                        .or(() -> actor.isPresent() ? Optional.empty() : region.map(Region::country)),
                actor.isEmpty() && region.isEmpty() && body.isPresent()
                        ? owners.sector(scene, body.get(), sector.get())
                        : owners.sector(sector.get(), actor).or(() -> part(title)),
                former,
                after));
    }

    /** The office that a phrase stands for, or begins with: "the Norlandish foreign minister". */
    Optional<Post> of(Scene scene, NounPhrase phrase) {
        return read(scene, new Range(phrase.core().begin(), phrase.head() + 1), phrase.head());
    }

    /** Where a title begins: capitals before a small office are none of it: "economist" of "Conservative economist". */
    private int titleFrom(Tree tree, int begin, int end) {
        boolean small = Character.isLowerCase(tree.token(end - 1).form().charAt(0));
        int office = end - offices.length(forms(tree, new Range(begin, end)));
        int from = begin;
        for (int i = begin; small && i < office; i++) {
            if (Character.isUpperCase(tree.token(i).form().charAt(0))) {
                from = i + 1;
            }
        }
        return from;
    }

    /** "two first-time voters" hold no office. */
    private static boolean isSeveral(Tree tree, Range title) {
        for (int i = title.begin(); i < title.end(); i++) {
            if (tree.token(i).upos().equals("NUM")) {
                return true;
            }
        }
        return tree.token(title.end() - 1).xpos().equals("NNS");
    }

    /** The sector of the part of the state that a title names: "foreign ministry spokeswoman". */
    private Optional<String> part(List<String> title) {
        return offices.body(title.subList(0, title.size() - 1)).filter(sector -> !sector.equals("state"));
    }

    /** The country or known body behind a noun: "foreign minister of Norland", "a spokesman for the UN". */
    Optional<Sighting> behind(Scene scene, int noun) {
        return owners.behind(scene, noun);
    }

    /** The words of a phrase without the article before it, and without a quotation mark that has no fellow. */
    static String bare(Scene scene, Range range) {
        int begin = range.begin();
        int end = range.end();
        while (begin + 1 < end
                && (scene.tree().token(begin).upos().equals("DET")
                        || scene.tree().token(begin).upos().equals("PUNCT"))) {
            begin++;
        }
        while (begin + 1 < end && scene.tree().token(end - 1).xpos().equals("POS")) {
            end--;
        }
        var text = scene.text(new Range(begin, end));
        long marks = text.chars().filter(PostReader::isQuote).count();
        return marks % 2 == 0 ? text : text.replaceAll("[\"“”„«»]", "");
    }

    private static boolean isQuote(int character) {
        return "\"“”„«»".indexOf(character) >= 0;
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
