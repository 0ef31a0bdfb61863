package org.onrecord.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.analysis.Analyser;
import org.onrecord.analysis.ReaderNetwork;
import org.onrecord.analysis.Tokenizer;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Actor;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Phrase;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every example of every frame, read through the network: those under "finds" are found, those under "ignores" are not. */
class FrameExamplesTest {

    private record Example(String frame, boolean reciprocal, boolean finds, MarkedExample marked) {}

    private final EventFinder eventFinder = new EventFinder();

    @Test
    void findsWhatTheExamplesMark() {
        var examples = examples();
        var wrong = new ArrayList<String>();
        var analyses = analyses(examples);
        for (int i = 0; i < analyses.size(); i++) {
            wrong.addAll(faults(examples.get(i), analyses.get(i)));
        }

        assertThat(wrong).as("examples that are not read as they are marked").isEmpty();
    }

    @Test
    void hasTwoExamplesForAndOneAgainstEachFrame() {
        var found = new LinkedHashMap<String, int[]>();
        for (var example : examples()) {
            found.computeIfAbsent(example.frame(), any -> new int[2])[example.finds() ? 0 : 1]++;
        }

        assertThat(found.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        FrameReader.readAll().stream().map(Frame::id).toList());
        assertThat(found).allSatisfy((frame, counts) -> {
            assertThat(counts[0]).as("finds of " + frame).isGreaterThanOrEqualTo(2);
            assertThat(counts[1]).as("ignores of " + frame).isGreaterThanOrEqualTo(1);
        });
    }

    private static List<Analysis> analyses(List<Example> examples) {
        var tokenizer = new Tokenizer();
        try (var network = new ReaderNetwork();
                var analyser = new Analyser(network, 2)) {
            return analyser.analyseAll(examples.stream()
                    .map(example ->
                            tokenizer.tokenize(Article.of(example.marked().text())))
                    .toList());
        }
    }

    private List<String> faults(Example example, Analysis analysis) {
        var marked = example.marked();
        var events = eventFinder.find(
                Article.of(marked.text()),
                analysis,
                new Tree(analysis),
                SmallCast.of(marked.text()),
                List.of(),
                List.of());
        if (!example.finds()) {
            return events.stream().anyMatch(event -> event.rule().equals(example.frame()))
                    ? List.of(example.frame() + " must not find: " + marked.text())
                    : List.of();
        }
        var faults = new ArrayList<String>();
        var event = events.stream()
                .filter(one -> marked.spans("pred").contains(one.predicate().span()))
                .findFirst();
        if (event.filter(one -> one.rule().equals(example.frame())).isEmpty()) {
            faults.add(example.frame() + ": " + marked.text() + " -> "
                    + event.map(Event::rule).orElse("nothing") + "; " + words(analysis));
            return faults;
        }
        var actors = names(marked, example.reciprocal() ? Stream.of("actor", "recipient") : Stream.of("actor"));
        var recipients = example.reciprocal() && actors.size() > 1 ? actors : names(marked, Stream.of("recipient"));
        check(faults, example, "actors", actors, names(event.get().actors()));
        check(faults, example, "recipients", recipients, names(event.get().recipients()));
        checkPhrase(faults, example, "theme", event.get().theme());
        checkPhrase(faults, example, "place", event.get().place());
        return faults;
    }

    private static void checkPhrase(List<String> faults, Example example, String role, Optional<Phrase> phrase) {
        var expected = example.marked().words(role);
        if (!expected.isEmpty()) {
            check(
                    faults,
                    example,
                    role,
                    expected,
                    phrase.stream().map(Phrase::text).toList());
        }
    }

    private static void check(List<String> faults, Example example, String role, Object expected, Object found) {
        if (!expected.equals(found)) {
            faults.add(example.frame() + ": " + role + " " + found + " for " + expected + " in: "
                    + example.marked().text());
        }
    }

    /** The names without "the" and what else the small cast leaves out. */
    private static SortedSet<String> names(MarkedExample marked, Stream<String> roles) {
        var names = new TreeSet<String>();
        roles.flatMap(role -> marked.words(role).stream())
                .map(words -> words.replaceFirst("^[Tt]he ", ""))
                .forEach(names::add);
        return names;
    }

    private static SortedSet<String> names(List<Actor> actors) {
        return new TreeSet<>(actors.stream().map(Actor::name).toList());
    }

    private static String words(Analysis analysis) {
        var words = new StringBuilder();
        for (var token : analysis.tokens()) {
            words.append(token.form())
                    .append('/')
                    .append(token.lemma())
                    .append('/')
                    .append(token.upos())
                    .append('/');
            words.append(token.xpos())
                    .append('/')
                    .append(token.relation())
                    .append('/')
                    .append(token.head() + 1);
            words.append(' ');
        }
        return words.toString();
    }

    private static List<Example> examples() {
        return Stream.concat(
                        Stream.of(EventType.values()).map(type -> type.name().toLowerCase(Locale.ROOT)),
                        Stream.of("other"))
                .flatMap(file -> examples(file).stream())
                .toList();
    }

    private static List<Example> examples(String file) {
        var examples = new ArrayList<Example>();
        for (var frame : (List<?>) content(file).getOrDefault("frames", List.of())) {
            var entry = (Map<?, ?>) frame;
            var id = String.valueOf(entry.get("id"));
            var reciprocal = Boolean.TRUE.equals(entry.get("reciprocal"));
            for (var text : (List<?>) Objects.requireNonNull(entry.get("finds"), id)) {
                examples.add(new Example(id, reciprocal, true, MarkedExample.of(text.toString())));
            }
            for (var text : (List<?>) Objects.requireNonNull(entry.get("ignores"), id)) {
                examples.add(new Example(id, reciprocal, false, MarkedExample.of(text.toString())));
            }
        }
        return examples;
    }

    private static Map<Object, Object> content(String file) {
        try (var stream = FrameExamplesTest.class.getResourceAsStream("/frames/" + file + ".yaml")) {
            var text = new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
            return new LinkedHashMap<>(
                    (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
