package org.onrecord.link.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.link.Amount;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.link.Period;
import org.onrecord.link.SentenceVector;
import org.onrecord.link.Shelved;
import org.onrecord.link.Teller;
import org.onrecord.model.ActorKind;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Bound;
import org.onrecord.model.Certainty;
import org.onrecord.model.EventType;
import org.onrecord.model.Factuality;
import org.onrecord.model.Polarity;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Tense;
import org.onrecord.model.TimeRelation;

/** Builds entries that differ in what they tell: who does what to whom, when, where and how much. */
final class Told {

    private final int number;
    private final String predicate;
    private final String quote;
    private final List<Party> actors = new ArrayList<>();
    private final List<Party> recipients = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private Optional<String> theme = Optional.empty();
    private Optional<String> place = Optional.empty();
    private Optional<Period> time = Optional.empty();
    private String about = "norland ostmark drone shipment frontier minister";

    private Told(int number, String predicate, String quote) {
        this.number = number;
        this.predicate = predicate;
        this.quote = quote;
    }

    /** An entry of an article of its own, both with this number, told in these words. */
    static Told of(int number, String predicate, String quote) {
        return new Told(number, predicate, quote);
    }

    Told by(String country) {
        actors.add(country(country));
        return this;
    }

    Told to(String country) {
        recipients.add(country(country));
        return this;
    }

    Told theme(String words) {
        theme = Optional.of(words);
        return this;
    }

    Told at(String words) {
        place = Optional.of(words);
        return this;
    }

    Told on(String day) {
        var date = LocalDate.parse(day);
        time = Optional.of(new Period(
                day,
                Optional.of(date.atStartOfDay()),
                Optional.of(date.plusDays(1).atStartOfDay()),
                TimeRelation.IN));
        return this;
    }

    /** A time longer than a day. */
    Told in(String month) {
        var date = LocalDate.parse(month + "-01");
        time = Optional.of(new Period(
                month,
                Optional.of(date.atStartOfDay()),
                Optional.of(date.plusMonths(1).atStartOfDay()),
                TimeRelation.IN));
        return this;
    }

    Told amount(int amount, Bound bound, String measure) {
        amounts.add(new Amount(BigDecimal.valueOf(amount), Optional.empty(), bound, "1", Optional.of(measure)));
        return this;
    }

    /** Names and words that its article is about. */
    Told story(String words) {
        about = words;
        return this;
    }

    Entry entry() {
        return new Entry(
                new EntryId(String.format("e-%020x", number)),
                new ArticleId("sha256:" + String.format("%064x", number)),
                Optional.empty(),
                Optional.of(new Matter(
                        predicate,
                        Optional.of(EventType.AID),
                        Optional.empty(),
                        actors,
                        recipients,
                        theme,
                        place,
                        time,
                        amounts)),
                List.of(new Teller(Optional.empty(), Optional.empty())),
                Stance.ASSERT,
                true,
                new Factuality(Polarity.POSITIVE, Certainty.CERTAIN, Tense.PAST),
                Optional.empty(),
                new Span(0, quote.length()),
                quote);
    }

    Optional<SentenceVector> story() {
        return Optional.of(SentenceVector.of(List.of(about.split(" ", -1)).stream()
                .map(word -> new SentenceVector.Telling(word, true, 1))
                .toList()));
    }

    /** This, kept as the first of a claim of its own. */
    Shelved shelved() {
        return new Shelved(entry(), ClaimId.of(entry().id()), story());
    }

    private static Party country(String name) {
        return new Party(name.toLowerCase(Locale.ROOT), name, ActorKind.COUNTRY, Optional.empty());
    }
}
