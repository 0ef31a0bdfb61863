package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Cast;
import org.onrecord.model.Range;
import org.onrecord.model.Span;

/** The actors of one article as far as they are found: who each phrase is. */
final class Actors {

    private final Scene scene;
    private final List<NounPhrase> phrases;
    private final Map<Integer, List<NounPhrase>> phrasesAt; // by their heads
    private final List<ActorDraft> drafts = new ArrayList<>();
    private final Map<String, ActorDraft> byName = new HashMap<>();
    private final Map<Integer, ActorDraft> byHead = new HashMap<>(); // by the head of a phrase

    Actors(Scene scene, List<NounPhrase> phrases) {
        this.scene = scene;
        this.phrases = phrases;
        phrasesAt = phrases.stream().collect(Collectors.groupingBy(NounPhrase::head));
    }

    Scene scene() {
        return scene;
    }

    List<NounPhrase> phrases() {
        return phrases;
    }

    /** The phrases with a head, in order. */
    List<NounPhrase> phrasesAt(int head) {
        return phrasesAt.getOrDefault(head, List.of());
    }

    List<ActorDraft> drafts() {
        return drafts;
    }

    /** The draft of the same name and kind where there is one already, else this one, which then counts. */
    ActorDraft admit(ActorDraft draft) {
        var same = draft.isStandIn() ? null : byName.get(key(draft.kind(), draft.name()));
        if (same != null) {
            return same;
        }
        drafts.add(draft);
        if (!draft.isStandIn()) {
            byName.put(key(draft.kind(), draft.name()), draft);
        }
        return draft;
    }

    private static String key(ActorKind kind, String name) {
        return kind + " " + name;
    }

    /** The named actor with a name, whatever the case of its letters. */
    Optional<ActorDraft> named(String name) {
        return drafts.stream()
                .filter(draft -> !draft.isStandIn() && draft.name().equalsIgnoreCase(name))
                .findFirst();
    }

    void assign(NounPhrase phrase, ActorDraft draft) {
        byHead.put(phrase.head(), draft);
        if (draft.kind() == ActorKind.PERSON) {
            // a clause may hang on any word of "foreign minister Ann Lee"
            scene.personIn(phrase.core(), phrase.head()).ifPresent(name -> {
                for (int i = name.range().begin(); i < name.range().end(); i++) {
                    byHead.putIfAbsent(i, draft);
                }
            });
        }
    }

    /** Whom the phrase with a head means. */
    Optional<ActorDraft> at(int head) {
        return Optional.ofNullable(byHead.get(head));
    }

    void mention(ActorDraft draft, Range range) {
        draft.mention(scene.analysis().span(range));
    }

    /** The cast: actors in the order of their first mentions; those that nothing mentions are left out, but for the outlet. */
    Cast cast(Optional<ActorDraft> outlet) {
        var finished = new ArrayList<Map.Entry<ActorDraft, Actor>>();
        for (var draft : drafts) {
            if (!draft.mentions().isEmpty()
                    || outlet.filter(own -> own == draft).isPresent()) {
                finished.add(Map.entry(draft, draft.finished()));
            }
        }
        finished.sort(Comparator.comparingInt(entry -> first(entry.getValue())));
        return new Cast(
                finished.stream().map(Map.Entry::getValue).toList(),
                outlet.flatMap(own -> finished.stream()
                        .filter(entry -> entry.getKey() == own)
                        .map(Map.Entry::getValue)
                        .findFirst()));
    }

    private static int first(Actor actor) {
        return actor.mentions().stream().findFirst().map(Span::begin).orElse(Integer.MAX_VALUE);
    }
}
