package org.onrecord.extract.actor;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Office;

/** Gives "his successor, Ann Lee" and "her predecessor" the office of the person whom the pronoun or name before means. */
final class Successors {

    private final ChainReader reader;

    Successors(ChainReader reader) {
        this.reader = reader;
    }

    void settle(Actors actors) {
        for (var phrase : actors.phrases()) {
            reader.post(actors.scene(), phrase)
                    .filter(Post::after)
                    .ifPresent(post -> settle(actors, phrase, post.title().toLowerCase(Locale.ROOT).contains("predecessor")));
        }
    }

    private static void settle(Actors actors, NounPhrase phrase, boolean before) {
        var tree = actors.scene().tree();
        var other = tree.children(phrase.head()).stream()
                .filter(child -> child < phrase.head() && tree.token(child).relation().equals("nmod"))
                .findFirst()
                .flatMap(actors::at);
        var office = other.flatMap(ActorDraft::office);
        var holder = holder(actors, phrase);
        if (office.isPresent() && holder.isPresent() && holder.get() != other.get()) {
            var held = new Office(office.get().title(), office.get().of(), before);
            holder.get().hold(held, other.get().country(), other.get().sector());
        }
    }

    private static Optional<ActorDraft> holder(Actors actors, NounPhrase phrase) {
        var tree = actors.scene().tree();
        var own = actors.at(phrase.head()).filter(draft -> draft.kind() == ActorKind.PERSON);
        return own.or(() -> tree.child(phrase.head(), "appos")
                .flatMap(actors::at)
                .filter(draft -> draft.kind() == ActorKind.PERSON));
    }
}
