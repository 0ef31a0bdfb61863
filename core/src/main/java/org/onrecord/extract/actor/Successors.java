package org.onrecord.extract.actor;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Office;

/**
 * Reads offices that another actor explains: "his successor, Ann Lee" and "her predecessor" have the office of whom the pronoun
 * means; "its foreign minister" is the country's that "its" means.
 */
final class Successors {

    private final ChainReader reader;

    Successors(ChainReader reader) {
        this.reader = reader;
    }

    void settle(Actors actors) {
        for (var phrase : actors.phrases()) {
            reader.post(actors.scene(), phrase)
                    .filter(post -> !post.after() && post.of().isEmpty())
                    .ifPresent(post -> own(actors, phrase, post));
            reader.post(actors.scene(), phrase)
                    .filter(Post::after)
                    .ifPresent(post -> settle(
                            actors,
                            phrase,
                            post.title().toLowerCase(Locale.ROOT).contains("predecessor")));
        }
    }

    private static void own(Actors actors, NounPhrase phrase, Post post) {
        var tree = actors.scene().tree();
        var owner = tree.children(phrase.head()).stream()
                .filter(child ->
                        child < phrase.head() && tree.token(child).upos().equals("PRON"))
                .findFirst()
                .flatMap(actors::at)
                .filter(draft -> draft.kind() != ActorKind.PERSON);
        var holder = holder(actors, phrase).or(() -> actors.at(phrase.head()));
        if (owner.isPresent() && holder.isPresent() && holder.get() != owner.get()) {
            var held = new Office(post.title(), owner.map(ActorDraft::name), post.former());
            holder.get().hold(held, owner.get().country(), post.sector().or(owner.get()::sector));
        }
    }

    private static void settle(Actors actors, NounPhrase phrase, boolean before) {
        var tree = actors.scene().tree();
        var other = tree.children(phrase.head()).stream()
                .filter(child ->
                        child < phrase.head() && tree.token(child).relation().equals("nmod"))
                .findFirst()
                .flatMap(actors::at)
                .or(() -> nearest(actors, phrase));
        var office = other.flatMap(ActorDraft::office);
        var holder = holder(actors, phrase);
        if (office.isPresent() && holder.isPresent() && holder.get() != other.get()) {
            var held = new Office(office.get().title(), office.get().of(), before);
            holder.get().hold(held, other.get().country(), other.get().sector());
        }
    }

    /** The person with an office who was named last, in the same sentence. */
    private static Optional<ActorDraft> nearest(Actors actors, NounPhrase phrase) {
        return actors.phrases().stream()
                .filter(other -> other.sentence() == phrase.sentence() && other.head() < phrase.head())
                .flatMap(other -> actors.at(other.head()).stream())
                .filter(draft ->
                        draft.kind() == ActorKind.PERSON && draft.office().isPresent())
                .reduce((first, last) -> last);
    }

    private static Optional<ActorDraft> holder(Actors actors, NounPhrase phrase) {
        var tree = actors.scene().tree();
        var own = actors.at(phrase.head()).filter(draft -> draft.kind() == ActorKind.PERSON);
        return own.or(() -> tree.child(phrase.head(), "appos")
                .flatMap(actors::at)
                .filter(draft -> draft.kind() == ActorKind.PERSON));
    }
}
