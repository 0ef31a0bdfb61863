package org.onrecord.extract.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.analysis.Tree;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Attribution;
import org.onrecord.model.Range;
import org.onrecord.model.Span;

/** Ties the sources of attributions to the actors: whoever is said to say something is one, if only by the words that stand there. */
final class SourceActors {

    /** How many steps up the tree the noun of a relative clause is looked for. */
    private static final int LONGEST_WAY = 4;

    private final Nouns nouns = new Nouns();

    /** Leads pronouns to who speaks, and sources to the persons after whom they were named. */
    void settle(Actors actors, List<Attribution> attributions) {
        for (var attribution : attributions) {
            var name = attribution.source().name();
            for (var span : attribution.source().spans()) {
                var phrase = phrase(actors, span).filter(found -> found.form().isPronoun());
                var draft = name.flatMap(actors::named)
                        .or(() -> phrase.flatMap(
                                pronoun -> name.flatMap(words -> nameless(actors, attributions, pronoun, words))));
                if (phrase.isPresent() && draft.isPresent()) {
                    actors.assign(phrase.get(), draft.get());
                }
            }
        }
        for (var phrase : actors.phrases()) {
            boolean speaks = phrase.form() == Form.FIRST || phrase.form() == Form.FIRST_SEVERAL;
            int speaker = actors.scene().speeches().speaker(phrase.speech());
            if (speaks && speaker >= 0) {
                actors.at(speaker).ifPresent(draft -> actors.assign(phrase, draft));
            }
        }
    }

    /** Makes the words of every source a mention of an actor, of an unnamed one where there is no other. */
    void mention(Actors actors, List<Attribution> attributions) {
        var mentioned = new HashSet<Span>();
        actors.drafts().forEach(draft -> mentioned.addAll(draft.mentions()));
        for (var attribution : attributions) {
            for (var span : attribution.source().spans()) {
                head(actors.scene().tree(), span).ifPresent(head -> {
                    if (mentioned.add(span)) {
                        actors.at(head)
                                .or(() -> known(actors, head))
                                .or(() -> unnamed(actors, span, head))
                                .ifPresent(draft -> draft.mention(span));
                    }
                });
            }
        }
    }

    /** Whoever is called by these words where they are a source before a pronoun: "said a spokesman. He added". */
    private Optional<ActorDraft> nameless(
            Actors actors, List<Attribution> attributions, NounPhrase pronoun, String words) {
        var scene = actors.scene();
        return attributions.stream()
                .flatMap(attribution -> attribution.source().spans().stream())
                .filter(span -> Speeches.words(scene.tree(), span)
                        .filter(range -> range.end() <= pronoun.head()
                                && PostReader.bare(scene, range).startsWith(words))
                        .isPresent())
                .reduce((first, last) -> last)
                .flatMap(span -> {
                    var head = head(scene.tree(), span);
                    return head.isEmpty()
                            ? Optional.empty()
                            : actors.at(head.getAsInt()).or(() -> unnamed(actors, span, head.getAsInt()));
                });
    }

    private static Optional<ActorDraft> known(Actors actors, int head) {
        return actors.scene()
                .sighting(head)
                .filter(sighting -> !sighting.isPeople())
                .map(sighting -> actors.admit(ActorDraft.of(sighting.actor())));
    }

    /** Somebody without a name, by the words of the noun; of "they" and "who" that mean nobody known, nobody. */
    private Optional<ActorDraft> unnamed(Actors actors, Span span, int head) {
        var scene = actors.scene();
        var token = scene.tree().token(head);
        if (token.upos().equals("PRON") || token.xpos().startsWith("W")) {
            return Optional.empty();
        }
        var sort = nouns.of(token.lemma().toLowerCase(Locale.ROOT));
        boolean people = sort == Sort.PERSON || sort == Sort.GROUP || sort == Sort.UNKNOWN;
        boolean several = token.xpos().equals("NNS") || token.xpos().equals("NNPS");
        var words = Speeches.words(scene.tree(), span).orElse(new Range(head, head + 1));
        boolean noun = token.upos().equals("NOUN") || token.upos().equals("PROPN");
        var name = PostReader.bare(scene, noun ? upToComma(scene.tree(), head, words) : words);
        if (name.isBlank()) { // the network took a quotation mark for the source
            return Optional.empty();
        }
        var draft = actors.admit(new ActorDraft(
                name,
                several && people ? ActorKind.GROUP : ActorKind.UNNAMED,
                scene.sighting(head).flatMap(sighting -> sighting.actor().country()),
                Optional.empty()));
        actors.phrasesAt(head).forEach(phrase -> actors.assign(phrase, draft));
        return Optional.of(draft);
    }

    /** "a person close to the board", less what is said besides: ", which met on Monday". */
    private static Range upToComma(Tree tree, int head, Range words) {
        if (!words.contains(head)) {
            return new Range(head, head + 1); // the noun that "who" follows
        }
        int end = head + 1;
        while (end < words.end() && !tree.token(end).form().equals(",")) {
            end++;
        }
        return new Range(PhraseReader.core(tree, head, words).begin(), end);
    }

    private Optional<NounPhrase> phrase(Actors actors, Span span) {
        var head = head(actors.scene().tree(), span);
        return head.isEmpty()
                ? Optional.empty()
                : actors.phrasesAt(head.getAsInt()).stream().findFirst();
    }

    /** The head of a source's words; of "who" the noun that its clause hangs on. */
    private OptionalInt head(Tree tree, Span span) {
        var words = Speeches.words(tree, span);
        if (words.isEmpty()) {
            return OptionalInt.empty();
        }
        int head = tree.headOf(words.get());
        if (!tree.token(head).xpos().startsWith("W")) {
            return OptionalInt.of(head);
        }
        var beside = tree.nounBefore(head)
                .filter(noun -> nouns.of(tree.token(noun).lemma().toLowerCase(Locale.ROOT)) != Sort.TIME);
        if (beside.isPresent()) {
            return OptionalInt.of(beside.get());
        }
        int word = head;
        for (int step = 0; step < LONGEST_WAY && !tree.token(word).isRoot(); step++) {
            boolean clause = tree.token(word).relation().equals("acl");
            word = tree.head(word);
            if (clause) {
                return OptionalInt.of(word);
            }
        }
        return OptionalInt.of(head);
    }
}
