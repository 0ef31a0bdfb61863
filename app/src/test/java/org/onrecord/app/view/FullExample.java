package org.onrecord.app.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Article;
import org.onrecord.model.Assertion;
import org.onrecord.model.Attribution;
import org.onrecord.model.Bound;
import org.onrecord.model.Cast;
import org.onrecord.model.Certainty;
import org.onrecord.model.Cue;
import org.onrecord.model.Dateline;
import org.onrecord.model.Event;
import org.onrecord.model.EventTime;
import org.onrecord.model.EventType;
import org.onrecord.model.Factuality;
import org.onrecord.model.Figure;
import org.onrecord.model.FigureKind;
import org.onrecord.model.Metadata;
import org.onrecord.model.Office;
import org.onrecord.model.Phrase;
import org.onrecord.model.Polarity;
import org.onrecord.model.Predicate;
import org.onrecord.model.Record;
import org.onrecord.model.Source;
import org.onrecord.model.SourceChain;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Style;
import org.onrecord.model.Tense;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.TimeKind;
import org.onrecord.model.TimeRelation;
import org.onrecord.model.Voice;

/** A whole record made by hand: every list has members, and every part that may be absent is there once and absent once. */
final class FullExample {

    static final String TEXT = """
            OSLO, June 14. In February the Norland Times reported that Norland had sent Ostmark hundreds of drones 🛩.

            Ann Lee, the defence minister of Norland, confirmed the report. Ostmark denied it.

            Three officials said Norland might attack Ostmark next year.

            Norland and Ostmark met in Portsund on Wednesday. A minister resigned.

            Trade amounted to at least $4 billion in 2023, far below the target of $40 billion. Exports fell 3 percent.
            """;

    private static final Actor TIMES = actor("Norland Times", ActorKind.OUTLET, "NOR", "JRN", "Norland Times");
    private static final Actor NORLAND = actor("Norland", ActorKind.COUNTRY, "NOR", "GOV", "Norland");
    private static final Actor OSTMARK = actor("Ostmark", ActorKind.COUNTRY, "OST", "GOV", "Ostmark");
    private static final Actor LEE = new Actor(
            "Ann Lee",
            ActorKind.PERSON,
            Optional.of("NOR"),
            Optional.of("GOV"),
            Optional.of(new Office("defence minister", Optional.of("Norland"), false)),
            List.of(span("Ann Lee")));
    private static final Actor OFFICIALS = new Actor(
            "three officials",
            ActorKind.UNNAMED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(span("Three officials")));
    private static final Actor POST = new Actor(
            "Norland Post", ActorKind.OUTLET, Optional.of("NOR"), Optional.of("JRN"), Optional.empty(), List.of());

    private static final TimeExpression FEBRUARY =
            time("February", TimeKind.DATE, "2024-02", Optional.of("2024-02-01"));
    private static final TimeExpression NEXT_YEAR = time("next year", TimeKind.DATE, "2025", Optional.of("2025-01-01"));
    private static final TimeExpression WEDNESDAY =
            time("Wednesday", TimeKind.DATE, "2024-06-12", Optional.of("2024-06-12"));
    private static final TimeExpression YEAR = new TimeExpression(
            span("2023"), TimeKind.DATE, "2023", Optional.of("APPROX"), Optional.empty(), Optional.empty());

    private static final Attribution REPORTED = attribution(
            "the Norland Times", "Norland Times", "reported", "that Norland had sent Ostmark hundreds of drones");
    private static final Attribution CONFIRMED = attribution("Ann Lee", "Ann Lee", "confirmed", "the report");
    private static final Attribution DENIED = attribution("Ostmark denied", "Ostmark", "denied", "it");
    private static final Attribution SAID =
            attribution("Three officials", null, "said", "Norland might attack Ostmark next year");

    private FullExample() {}

    static Reading reading() {
        return new Reading(1, "drones.txt", record());
    }

    static Record record() {
        var sent = event("sent", "send", EventType.AID, List.of(NORLAND), List.of(OSTMARK))
                .theme("hundreds of drones")
                .time(FEBRUARY, TimeRelation.BEFORE)
                .cameo("072", "military")
                .build();
        var attack = event("attack", "attack", EventType.ASSAULT, List.of(NORLAND), List.of(OSTMARK))
                .time(NEXT_YEAR, TimeRelation.IN)
                .build();
        var met = event("met", "meet", EventType.CONSULT, List.of(NORLAND, OSTMARK), List.of())
                .mode("multilateral")
                .place("Portsund")
                .time(WEDNESDAY, TimeRelation.IN)
                .build();
        var resigned = event("resigned", "resign", null, List.of(), List.of()).build();
        var reported = assertion(sent, chain(TIMES, REPORTED), Stance.ASSERT, factuality(Tense.PAST), "In February");
        return new Record(
                Article.of(TEXT, metadata(), List.of(span("OSLO, June 14."))),
                Example.record(TEXT, Metadata.NONE, List.of()).analysis(),
                List.of(REPORTED, CONFIRMED, DENIED, SAID),
                new Cast(List.of(TIMES, NORLAND, OSTMARK, LEE, OFFICIALS, POST), Optional.of(POST)),
                List.of(FEBRUARY, NEXT_YEAR, WEDNESDAY, YEAR),
                List.of(sent, attack, met, resigned),
                List.of(
                        reported,
                        pointing(reported, chain(LEE, CONFIRMED), Stance.CONFIRM),
                        assertion(
                                sent,
                                chain(OSTMARK, DENIED),
                                Stance.DENY,
                                new Factuality(Polarity.NEGATIVE, Certainty.CERTAIN, Tense.PAST),
                                "Ostmark denied it"),
                        assertion(
                                attack,
                                chain(OFFICIALS, SAID),
                                Stance.ASSERT,
                                new Factuality(Polarity.POSITIVE, Certainty.POSSIBLE, Tense.FUTURE),
                                "Norland might attack Ostmark next year"),
                        assertion(met, outlet(), Stance.ASSERT, factuality(Tense.PAST), "Norland and Ostmark met"),
                        assertion(resigned, outlet(), Stance.ASSERT, factuality(Tense.PAST), "A minister resigned")),
                figures());
    }

    private static List<Figure> figures() {
        return List.of(
                figure("drones", "200", Optional.of("999"), Bound.EXACT, "1", FigureKind.ACTUAL, "hundreds"),
                new Figure(
                        Optional.of("Trade"),
                        List.of(NORLAND, OSTMARK),
                        new BigDecimal("4000000000"),
                        Optional.empty(),
                        Bound.AT_LEAST,
                        "USD",
                        FigureKind.ACTUAL,
                        Optional.of(YEAR),
                        Optional.empty(),
                        span("$4 billion"),
                        span("Trade amounted to at least $4 billion in 2023")),
                figure("Trade", "40000000000", Optional.empty(), Bound.EXACT, "USD", FigureKind.TARGET, "$40 billion"),
                figure("", "-3", Optional.empty(), Bound.EXACT, "%", FigureKind.CHANGE, "3 percent"));
    }

    private static Metadata metadata() {
        return new Metadata(
                Optional.of("Drones for Ostmark"),
                Optional.of("Norland Post"),
                List.of("Tom Ek"),
                Optional.of(OffsetDateTime.parse("2024-06-14T23:40:05+04:00")),
                Optional.of(new Dateline(span("OSLO, June 14."), "Oslo", Optional.of(MonthDay.of(6, 14)))));
    }

    private static Actor actor(String name, ActorKind kind, String country, String sector, String words) {
        return new Actor(name, kind, Optional.of(country), Optional.of(sector), Optional.empty(), List.of(span(words)));
    }

    private static TimeExpression time(String words, TimeKind kind, String value, Optional<String> day) {
        var from = day.map(begin -> LocalDate.parse(begin).atStartOfDay());
        return new TimeExpression(
                span(words), kind, value, Optional.empty(), from, from.map(begin -> begin.plusDays(1)));
    }

    private static Attribution attribution(String source, @Nullable String name, String cue, String content) {
        var words = source.replace(" " + cue, "");
        return new Attribution(
                new Source(List.of(span(words)), Optional.ofNullable(name)),
                new Cue(List.of(span(cue)), cue.replaceAll("i?ed$", cue.equals("denied") ? "y" : "")),
                List.of(span(content)),
                Style.INDIRECT,
                Optional.empty());
    }

    private static SourceChain outlet() {
        return new SourceChain(List.of(new Voice(Optional.of(POST), Optional.empty())));
    }

    private static SourceChain chain(Actor actor, Attribution attribution) {
        return new SourceChain(List.of(
                new Voice(Optional.of(POST), Optional.empty()),
                new Voice(Optional.of(actor), Optional.of(attribution))));
    }

    private static Factuality factuality(Tense tense) {
        return new Factuality(Polarity.POSITIVE, Certainty.CERTAIN, tense);
    }

    private static Assertion assertion(
            Event event, SourceChain chain, Stance stance, Factuality factuality, String evidence) {
        return new Assertion(Optional.of(event), chain, stance, true, factuality, Optional.empty(), span(evidence));
    }

    private static Assertion pointing(Assertion about, SourceChain chain, Stance stance) {
        return new Assertion(
                Optional.empty(),
                chain,
                stance,
                false,
                about.factuality(),
                Optional.of(about),
                span("Ann Lee, the defence minister of Norland, confirmed the report"));
    }

    private static Figure figure(
            String measure,
            String amount,
            Optional<String> most,
            Bound bound,
            String unit,
            FigureKind kind,
            String words) {
        return new Figure(
                Optional.of(measure).filter(named -> !named.isEmpty()),
                List.of(),
                new BigDecimal(amount),
                most.map(BigDecimal::new),
                bound,
                unit,
                kind,
                Optional.empty(),
                Optional.empty(),
                span(words),
                span(words));
    }

    private static EventDraft event(
            String word, String lemma, @Nullable EventType type, List<Actor> actors, List<Actor> recipients) {
        return new EventDraft(new Predicate(0, span(word), lemma), Optional.ofNullable(type), actors, recipients);
    }

    /** An event to which parts are added. */
    private static final class EventDraft {

        private final Predicate predicate;
        private final Optional<EventType> type;
        private final List<Actor> actors;
        private final List<Actor> recipients;
        private Optional<String> mode = Optional.empty();
        private Optional<String> cameo = Optional.empty();
        private List<String> context = List.of();
        private Optional<Phrase> theme = Optional.empty();
        private Optional<Phrase> place = Optional.empty();
        private Optional<EventTime> time = Optional.empty();

        EventDraft(Predicate predicate, Optional<EventType> type, List<Actor> actors, List<Actor> recipients) {
            this.predicate = predicate;
            this.type = type;
            this.actors = actors;
            this.recipients = recipients;
        }

        EventDraft theme(String words) {
            theme = Optional.of(new Phrase(span(words), words));
            return this;
        }

        EventDraft place(String words) {
            place = Optional.of(new Phrase(span(words), words));
            return this;
        }

        EventDraft time(TimeExpression expression, TimeRelation relation) {
            time = Optional.of(new EventTime(expression, relation));
            return this;
        }

        EventDraft mode(String name) {
            mode = Optional.of(name);
            return this;
        }

        EventDraft cameo(String code, String about) {
            cameo = Optional.of(code);
            context = List.of(about);
            return this;
        }

        Event build() {
            return new Event(
                    predicate, type, mode, context, cameo, actors, recipients, theme, place, time, "aid.supply");
        }
    }

    static Span span(String words) {
        int begin = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(words))
                .matcher(TEXT)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the example: " + words))
                .start();
        return new Span(begin, begin + words.length());
    }
}
