package org.onrecord.app.store;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Conflict;
import org.onrecord.link.ConflictKind;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Linkage;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.link.Posting;
import org.onrecord.link.Print;
import org.onrecord.link.Reason;
import org.onrecord.link.SentenceVector;
import org.onrecord.link.Shelf;
import org.onrecord.link.Teller;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Article;
import org.onrecord.model.Certainty;
import org.onrecord.model.EventType;
import org.onrecord.model.Factuality;
import org.onrecord.model.Metadata;
import org.onrecord.model.Polarity;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Tense;

/** An invented article and what is to be kept of it: each sentence tells one thing, and the same thing is the same claim. */
final class Tale {

    private final int number;
    private final String outlet;
    private final int day;
    private int read = Integer.MAX_VALUE;
    private final List<Telling> tellings = new ArrayList<>();

    private record Telling(
            String sentence,
            String predicate,
            EventType type,
            Party from,
            Party to,
            String theme,
            Stance stance,
            Optional<String> voice) {}

    /** An article that an outlet publishes on a day of June 2031. */
    Tale(int number, String outlet, int day) {
        this.number = number;
        this.outlet = outlet;
        this.day = day;
    }

    /** Norland supplies Ostmark with something. */
    Tale supplies(String theme) {
        return tells(
                "supply",
                EventType.AID,
                country("NOR", "Norland"),
                country("OST", "Ostmark"),
                theme,
                Stance.ASSERT,
                Optional.empty());
    }

    /** Somebody denies that Norland supplies Ostmark with something. */
    Tale denies(String voice, String theme) {
        return tells(
                "supply",
                EventType.AID,
                country("NOR", "Norland"),
                country("OST", "Ostmark"),
                theme,
                Stance.DENY,
                Optional.of(voice));
    }

    /** Ann Lee of Norland meets Kesteria. */
    Tale meets(String place) {
        var lee = new Party("ann lee", "Ann Lee", ActorKind.PERSON, Optional.of("NOR"));
        return tells(
                "meet",
                EventType.CONSULT,
                lee,
                country("KES", "Kesteria"),
                place,
                Stance.ASSERT,
                Optional.of("Tom Ek"));
    }

    /** A reader finds only so much in it. */
    Tale readOnly(int first) {
        read = first;
        return this;
    }

    private List<Telling> found() {
        return tellings.subList(0, Math.min(read, tellings.size()));
    }

    private Tale tells(
            String predicate,
            EventType type,
            Party from,
            Party to,
            String theme,
            Stance stance,
            Optional<String> voice) {
        var words = stance == Stance.DENY ? " did not " : " did ";
        var sentence = from.name() + words + predicate + " " + to.name() + " in article " + number + ": " + theme + ".";
        tellings.add(new Telling(sentence, predicate, type, from, to, theme, stance, voice));
        return this;
    }

    Article article() {
        var text = String.join(" ", tellings.stream().map(Telling::sentence).toList());
        var metadata = new Metadata(
                        Optional.of("Tale " + number),
                        Optional.of(outlet),
                        List.of("Ann Lee"),
                        Optional.of(published()),
                        Optional.empty())
                .withUri(URI.create("https://norland.example/" + number));
        return Article.of(text, metadata, List.of(new Span(0, 1)));
    }

    NewReading reading(String reader) {
        var assertions = "{},".repeat(found().size());
        return new NewReading(
                article(),
                reader,
                Packed.of("{\"format\":\"onrecord/1\",\"article\":{\"id\":\""
                        + article().id() + "\"},\"assertions\":["
                        + assertions.substring(0, Math.max(0, assertions.length() - 1)) + "]}"));
    }

    Posting posting(String reader, Shelf shelf) {
        var article = article();
        var party = new Party(outlet.toLowerCase(Locale.ROOT), outlet, ActorKind.OUTLET, Optional.empty());
        var lines = new ArrayList<Posting.Line>();
        int begin = 0;
        for (var telling : found()) {
            var span = new Span(begin, begin + telling.sentence().length());
            begin = span.end() + 1;
            var id = new EntryId("e-"
                    + HexFormat.of()
                            .toHexDigits(reader.hashCode() * 31 + number)
                            .repeat(2) + String.format(Locale.ROOT, "%04x", lines.size()));
            lines.add(line(entry(id, article, telling, party, span), telling, shelf));
        }
        var passage = new Print.Passage(new Span(0, 5), false, List.of(number, -number));
        return new Posting(
                new Print(
                        article.id(),
                        Optional.of(party),
                        Optional.of(published()),
                        List.of(),
                        Optional.empty(),
                        List.of(passage)),
                lines);
    }

    private Entry entry(EntryId id, Article article, Telling telling, Party outletParty, Span span) {
        var chain = new ArrayList<Teller>();
        chain.add(new Teller(Optional.of(outletParty), Optional.empty()));
        telling.voice()
                .map(name -> new Party(name.toLowerCase(Locale.ROOT), name, ActorKind.PERSON, Optional.empty()))
                .ifPresent(voice -> chain.add(new Teller(Optional.of(voice), Optional.of("say"))));
        return new Entry(
                id,
                article.id(),
                Optional.of(published()),
                Optional.of(new Matter(
                        telling.predicate(),
                        Optional.of(telling.type()),
                        Optional.empty(),
                        List.of(telling.from()),
                        List.of(telling.to()),
                        Optional.of(telling.theme()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())),
                chain,
                telling.stance(),
                true,
                new Factuality(
                        telling.stance() == Stance.DENY ? Polarity.NEGATIVE : Polarity.POSITIVE,
                        Certainty.CERTAIN,
                        Tense.PAST),
                Optional.empty(),
                span,
                span.in(article.text()));
    }

    /** The same theme is the same claim; another theme contradicts it. */
    private static Posting.Line line(Entry entry, Telling telling, Shelf shelf) {
        var keys = Set.of(telling.from().key() + " " + telling.predicate(), telling.theme());
        var near = shelf.under(keys, 10);
        var same = near.stream()
                .filter(one ->
                        one.entry().matter().orElseThrow().theme().orElseThrow().equals(telling.theme()))
                .findFirst();
        var conflicts = near.stream()
                .filter(one -> !one.entry()
                        .matter()
                        .orElseThrow()
                        .theme()
                        .orElseThrow()
                        .equals(telling.theme()))
                .limit(1)
                .map(one -> new Conflict(
                        one.claim(), one.entry().id(), ConflictKind.AMOUNT, telling.theme() + " against another"))
                .toList();
        var vector = Optional.of(new SentenceVector(
                new byte[] {0, 0, 0, 0, (byte) telling.theme().length(), 9}));
        return new Posting.Line(
                new Linkage(
                        entry,
                        same.map(one -> one.claim()).orElse(ClaimId.of(entry.id())),
                        same.map(one -> one.entry().id()),
                        same.isPresent() ? 0.75 : 1,
                        same.isPresent() ? List.of(new Reason("same-theme", 1, 0.75)) : List.of(),
                        conflicts),
                keys,
                vector);
    }

    private OffsetDateTime published() {
        return OffsetDateTime.parse(String.format(Locale.ROOT, "2031-06-%02dT12:00:00+02:00", day));
    }

    private static Party country(String code, String name) {
        return new Party(code, name, ActorKind.COUNTRY, Optional.of(code));
    }
}
