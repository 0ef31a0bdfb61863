package org.onrecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.model.Assertion;
import org.onrecord.model.Attribution;
import org.onrecord.model.Bound;
import org.onrecord.model.Event;
import org.onrecord.model.Figure;
import org.onrecord.model.Metadata;
import org.onrecord.model.Record;
import org.onrecord.model.Source;
import org.onrecord.model.Span;

/**
 * A record in readable blocks: first what stands around the article, then actors, times and figures, a line each, then one
 * block for each attribution, numbered from 1, and one for each event, in the order of the text.
 *
 * <pre>
 * 2
 * source:    she = Ann Lee
 * cue:       said (say)
 * content:   “We will,” | “not yield.”
 * style:     direct
 * within:    1
 * </pre>
 *
 * <pre>
 * event:     met (meet)
 * type:      CONSULT
 * who:       Ostmark | Norland
 * told by:   Norland Times &gt; three officials: assert, positive, certain, past
 * </pre>
 *
 * Pieces that stand apart are parted by {@code |}, paragraphs within a piece by {@code ¶}.
 */
final class GoldenBlocks {

    private final String text;

    GoldenBlocks(String text) {
        this.text = text;
    }

    String print(Record record) {
        var blocks = new StringBuilder(head(record.article().metadata()));
        blocks.append(lists(record));
        var attributions = record.attributions();
        for (int i = 0; i < attributions.size(); i++) {
            blocks.append('\n').append(i + 1).append('\n').append(block(attributions.get(i), attributions));
        }
        var unbound = new ArrayList<>(record.assertions());
        for (var event : record.events()) {
            blocks.append('\n').append(block(event));
            for (var assertion : record.assertions()) {
                if (assertion.event().filter(event::equals).isPresent()) {
                    blocks.append(line("told by", toldBy(assertion)));
                    unbound.remove(assertion);
                }
            }
        }
        for (var assertion : unbound) {
            blocks.append('\n')
                    .append(line("words", onOneLine(assertion.evidence().in(text))));
            blocks.append(line("told by", toldBy(assertion)));
        }
        return blocks.toString();
    }

    /** Actors, times and figures, a line each. */
    private String lists(Record record) {
        var lists = new StringBuilder();
        for (var actor : record.cast().actors()) {
            lists.append(line("actor", actor(actor)));
        }
        for (var time : record.times()) {
            var modifier = time.modifier().map(value -> " " + value).orElse("");
            lists.append(line("time", onOneLine(time.span().in(text)) + " = " + time.value() + modifier));
        }
        for (var figure : record.figures()) {
            lists.append(line("figure", figure(figure)));
        }
        return lists.isEmpty() ? "" : "\n" + lists;
    }

    private String actor(Actor actor) {
        var parts = new ArrayList<String>();
        parts.add(actor.name());
        parts.add(lower(actor.kind()));
        actor.country().ifPresent(parts::add);
        actor.sector().ifPresent(parts::add);
        actor.office()
                .ifPresent(office -> parts.add((office.former() ? "former " : "")
                        + office.title()
                        + office.of().map(of -> " of " + of).orElse("")));
        var mentions = actor.mentions().stream()
                .map(span -> onOneLine(span.in(text)))
                .distinct()
                .collect(Collectors.joining(" | "));
        return String.join(", ", parts) + " [" + mentions + "]";
    }

    private String figure(Figure figure) {
        var parts = new ArrayList<String>();
        var bound = figure.bound() == Bound.EXACT ? "" : lower(figure.bound()) + " ";
        parts.add(onOneLine(figure.span().in(text)) + " = " + bound
                + figure.amount().toPlainString()
                + figure.upTo().map(most -> " to " + most.toPlainString()).orElse("")
                + " " + figure.unit());
        parts.add(lower(figure.kind()));
        figure.measure().ifPresent(parts::add);
        if (!figure.of().isEmpty()) {
            parts.add("of " + names(figure.of()));
        }
        return String.join(", ", parts);
    }

    private String block(Event event) {
        var block = new StringBuilder();
        var predicate = event.predicate();
        block.append(line("event", onOneLine(predicate.span().in(text)) + " (" + predicate.lemma() + ")"));
        event.type().ifPresent(type -> {
            var mode = event.mode().map(value -> " " + value).orElse("");
            var code = event.cameo().map(value -> ", CAMEO " + value).orElse("");
            block.append(line("type", type + mode + code));
        });
        if (!event.actors().isEmpty()) {
            block.append(line("who", names(event.actors())));
        }
        if (!event.recipients().isEmpty()) {
            block.append(line("to whom", names(event.recipients())));
        }
        event.theme().ifPresent(theme -> block.append(line("theme", onOneLine(theme.text()))));
        event.place().ifPresent(place -> block.append(line("place", onOneLine(place.text()))));
        event.time()
                .ifPresent(time -> block.append(
                        line("when", lower(time.relation()) + " " + time.time().value())));
        return block.toString();
    }

    private static String toldBy(Assertion assertion) {
        var chain = assertion.chain().voices().stream()
                .map(voice -> voice.actor().map(Actor::name).orElse("(nobody)"))
                .collect(Collectors.joining(" > "));
        var factuality = assertion.factuality();
        var how = Stream.of(assertion.stance(), factuality.polarity(), factuality.certainty(), factuality.tense())
                .map(GoldenBlocks::lower)
                .collect(Collectors.joining(", "));
        var details = assertion.details() ? "" : ", without details";
        var about = assertion
                .about()
                .flatMap(Assertion::event)
                .map(event -> ", about " + event.predicate().lemma())
                .orElse("");
        return chain + ": " + how + details + about;
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(" | "));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String head(Metadata metadata) {
        var head = new StringBuilder();
        metadata.title().ifPresent(title -> head.append(line("title", title)));
        metadata.outlet().ifPresent(outlet -> head.append(line("outlet", outlet)));
        if (!metadata.byline().isEmpty()) {
            head.append(line("byline", String.join(" | ", metadata.byline())));
        }
        metadata.published().ifPresent(time -> head.append(line("published", time.toString())));
        metadata.dateline().ifPresent(dateline -> {
            var day = dateline.day().map(monthDay -> " " + monthDay).orElse("");
            head.append(line("dateline", dateline.place() + day));
        });
        return head.toString();
    }

    private String block(Attribution attribution, List<Attribution> all) {
        var block = new StringBuilder();
        block.append(line("source", source(attribution.source())));
        block.append(line(
                "cue",
                pieces(attribution.cue().spans()) + " (" + attribution.cue().lemma() + ")"));
        block.append(line("content", pieces(attribution.content())));
        block.append(line("style", lower(attribution.style())));
        attribution.within().ifPresent(outer -> block.append(line("within", Integer.toString(all.indexOf(outer) + 1))));
        return block.toString();
    }

    private String source(Source source) {
        var words = source.spans().isEmpty() ? "(nobody)" : pieces(source.spans());
        return source.name()
                .filter(name -> !name.equals(words))
                .map(name -> words + " = " + name)
                .orElse(words);
    }

    private String pieces(List<Span> spans) {
        return spans.stream().map(span -> onOneLine(span.in(text))).collect(Collectors.joining(" | "));
    }

    private static String onOneLine(String piece) {
        return piece.replaceAll("\\s*\\R\\s*\\R\\s*", " ¶ ").replaceAll("\\s+", " ");
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "%-10s %s\n", name + ":", value);
    }
}
