package org.onrecord.app.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.link.Party;
import org.onrecord.link.Teller;
import org.onrecord.link.dossier.Quantity;
import org.onrecord.model.ActorKind;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Bound;
import org.onrecord.model.FigureKind;
import org.onrecord.model.Span;
import tools.jackson.databind.JsonNode;

/** Reads the figures out of a kept record, {@code onrecord/1}: each on its own, with whose it is and who tells it. */
final class RecordFigures {

    private final JsonNode record;
    private final String text;
    private final Map<String, Party> parties = new HashMap<>();

    private RecordFigures(JsonNode record) {
        this.record = record;
        this.text = record.get("article").get("text").asString();
        for (var actor : record.get("actors")) {
            var kind = ActorKind.valueOf(constant(actor.get("kind")));
            parties.put(
                    actor.get("id").asString(),
                    Party.of(actor.get("name").asString(), kind, Nouns.text(actor, "country")));
        }
    }

    /** The figures of a record that name what is measured. */
    static List<Quantity> of(String json) {
        return new RecordFigures(Nouns.EXACT.readTree(json)).all();
    }

    private List<Quantity> all() {
        var all = new ArrayList<Quantity>();
        for (var figure : record.get("figures")) {
            Nouns.text(figure, "measure").ifPresent(measure -> all.add(quantity(figure, measure)));
        }
        return all;
    }

    private Quantity quantity(JsonNode figure, String measure) {
        var evidence = figure.get("evidence").get("span");
        int begin = text.offsetByCodePoints(0, evidence.get(0).asInt());
        int end = text.offsetByCodePoints(0, evidence.get(1).asInt());
        return new Quantity(
                measure,
                figure.get("of")
                        .valueStream()
                        .flatMap(id -> party(id.asString()).stream())
                        .toList(),
                figure.get("amount").decimalValue(),
                Optional.of(figure.get("upTo")).filter(most -> !most.isNull()).map(JsonNode::decimalValue),
                Bound.valueOf(constant(figure.get("bound"))),
                figure.get("unit").asString(),
                FigureKind.valueOf(constant(figure.get("kind"))),
                Nouns.text(figure, "time")
                        .map(id -> byId("times", id).get("value").asString()),
                chain(Nouns.text(figure, "attribution")),
                new ArticleId(record.get("article").get("id").asString()),
                published(),
                new Span(begin, end),
                text.substring(begin, end));
    }

    /** The outlet, then the voices from the outermost to the one whose words they are. */
    private List<Teller> chain(Optional<String> attribution) {
        var chain = new ArrayList<Teller>();
        for (var at = attribution; at.isPresent(); ) {
            var node = byId("attributions", at.get());
            chain.addFirst(new Teller(
                    Nouns.text(node.get("source"), "actor").flatMap(this::party),
                    Optional.of(node.get("cue").get("lemma").asString())));
            at = Nouns.text(node, "within");
        }
        var outlet = record.get("article").get("outlet");
        var printed = outlet.isNull()
                ? Optional.<Party>empty()
                : Nouns.text(outlet, "actor")
                        .flatMap(this::party)
                        .or(() -> Nouns.text(outlet, "name").map(Party::outlet));
        chain.addFirst(new Teller(printed, Optional.empty()));
        return chain;
    }

    private Optional<OffsetDateTime> published() {
        return Nouns.text(record.get("article"), "published")
                .filter(time -> time.contains("T"))
                .map(OffsetDateTime::parse);
    }

    private Optional<Party> party(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    private JsonNode byId(String list, String id) {
        return record.get(list)
                .valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new LedgerFailure("a record without " + id + " in " + list + "; see 'onrecord verify'"));
    }

    private static String constant(JsonNode node) {
        return node.asString().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
