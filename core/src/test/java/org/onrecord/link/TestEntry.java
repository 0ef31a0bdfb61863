package org.onrecord.link;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.ActorKind;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Certainty;
import org.onrecord.model.EventType;
import org.onrecord.model.Factuality;
import org.onrecord.model.Polarity;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Tense;

/** Builds entries for tests: "Norland supplied Ostmark with drones", told by an outlet on a day of June 2031. */
public final class TestEntry {

    private final int number;
    private final List<Teller> chain = new ArrayList<>();
    private int day = 1;
    private String quote = "Norland supplied Ostmark with drones";
    private Stance stance = Stance.ASSERT;
    private boolean details = true;
    private Polarity polarity = Polarity.POSITIVE;
    private Certainty certainty = Certainty.CERTAIN;

    private TestEntry(int number, String outlet) {
        this.number = number;
        chain.add(new Teller(Optional.of(party(outlet, ActorKind.OUTLET)), Optional.empty()));
    }

    /** An entry of an article of its own, both with this number. */
    public static TestEntry of(int number, String outlet) {
        return new TestEntry(number, outlet);
    }

    public TestEntry voice(String name) {
        chain.add(new Teller(Optional.of(party(name, ActorKind.PERSON)), Optional.of("say")));
        return this;
    }

    public TestEntry voice(String name, ActorKind kind) {
        chain.add(new Teller(Optional.of(party(name, kind)), Optional.of("report")));
        return this;
    }

    public TestEntry unnamed(String words) {
        chain.add(new Teller(Optional.of(party(words, ActorKind.UNNAMED)), Optional.of("say")));
        return this;
    }

    /** The words that tell it: its article's first. */
    public TestEntry quote(String words) {
        this.quote = words;
        return this;
    }

    public TestEntry day(int dayOfJune) {
        this.day = dayOfJune;
        return this;
    }

    public TestEntry stance(Stance one) {
        this.stance = one;
        return this;
    }

    public TestEntry withoutDetails() {
        this.details = false;
        return this;
    }

    public TestEntry negative() {
        this.polarity = Polarity.NEGATIVE;
        return this;
    }

    public TestEntry certainty(Certainty one) {
        this.certainty = one;
        return this;
    }

    public Entry build() {
        return new Entry(
                id(number),
                article(number),
                Optional.of(OffsetDateTime.parse(String.format(Locale.ROOT, "2031-06-%02dT12:00:00Z", day))),
                Optional.of(new Matter(
                        "supply",
                        Optional.of(EventType.AID),
                        Optional.empty(),
                        List.of(country("NOR", "Norland")),
                        List.of(country("OST", "Ostmark")),
                        Optional.of("drones"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())),
                chain,
                stance,
                details,
                new Factuality(polarity, certainty, Tense.PAST),
                Optional.empty(),
                new Span(0, quote.length()),
                quote);
    }

    public static EntryId id(int number) {
        return new EntryId("e-" + HexFormat.of().toHexDigits(number).repeat(3).substring(4));
    }

    public static ArticleId article(int number) {
        return new ArticleId("sha256:" + HexFormat.of().toHexDigits(number).repeat(8));
    }

    public static Party party(String name, ActorKind kind) {
        return new Party(name.toLowerCase(Locale.ROOT), name, kind, Optional.empty());
    }

    private static Party country(String code, String name) {
        return new Party(code, name, ActorKind.COUNTRY, Optional.of(code));
    }
}
