package org.onrecord.app.view;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Attribution;
import org.onrecord.model.Record;
import org.onrecord.model.SourceChain;
import org.onrecord.model.Voice;

/** On whose word something is told, for a reader: "Norland Post > the ministry > two officials". */
final class ChainWords {

    private static final String NEXT = " > ";
    /** What stands first where the outlet is not known. */
    private static final String ARTICLE = "the article";

    private final Record record;
    private final Wording wording;

    ChainWords(Record record) {
        this.record = record;
        this.wording = new Wording(record.article().text());
    }

    String of(SourceChain chain) {
        return String.join(NEXT, names(chain));
    }

    /** The names of the voices, the outlet first. */
    List<String> names(SourceChain chain) {
        return chain.voices().stream().map(this::name).toList();
    }

    /** The chain that an attribution ends, from the outlet on. */
    String of(Attribution attribution) {
        var names = new ArrayDeque<String>();
        for (var at = Optional.of(attribution); at.isPresent(); at = at.get().within()) {
            names.addFirst(source(at.get()));
        }
        names.addFirst(outlet());
        return String.join(NEXT, names);
    }

    private String name(Voice voice) {
        var actor = voice.actor().map(Actor::name);
        return actor.or(() -> voice.attribution().map(this::source)).orElseGet(this::outlet);
    }

    private String source(Attribution attribution) {
        return attribution.source().name().orElseGet(() -> wording.source(attribution.source()));
    }

    private String outlet() {
        return record.cast()
                .outlet()
                .map(Actor::name)
                .or(() -> record.article().metadata().outlet())
                .orElse(ARTICLE);
    }
}
