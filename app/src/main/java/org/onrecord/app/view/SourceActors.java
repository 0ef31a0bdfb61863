package org.onrecord.app.view;

import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Attribution;
import org.onrecord.model.Record;
import org.onrecord.model.Span;
import org.onrecord.model.Voice;

/** Who the source of each attribution is, among the cast. */
final class SourceActors {

    private final Record record;

    SourceActors(Record record) {
        this.record = record;
    }

    /** The actor that a chain found behind an attribution, else the one whom its words name. */
    Optional<Actor> of(Attribution attribution) {
        return record.assertions().stream()
                .flatMap(assertion -> assertion.chain().voices().stream())
                .filter(voice -> voice.attribution().filter(attribution::equals).isPresent())
                .findFirst()
                .flatMap(Voice::actor)
                .or(() -> named(attribution));
    }

    private Optional<Actor> named(Attribution attribution) {
        var cast = record.cast();
        for (var span : attribution.source().spans()) {
            var exact = cast.at(span);
            if (exact.isPresent()) {
                return exact;
            }
        }
        var name = attribution.source().name();
        return cast.actors().stream()
                .filter(actor -> name.filter(actor.name()::equals).isPresent())
                .findFirst()
                .or(() -> attribution.source().spans().stream()
                        .flatMap(span -> first(span).stream())
                        .findFirst());
    }

    /** The actor with whom the words begin: "Ann Lee" in "Ann Lee, the minister of Norland". */
    private Optional<Actor> first(Span span) {
        return record.cast().actors().stream()
                .filter(actor -> actor.mentions().stream()
                        .anyMatch(mention -> mention.begin() == span.begin() && span.contains(mention)))
                .findFirst();
    }
}
