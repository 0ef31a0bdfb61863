package org.onrecord.extract.assertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.analysis.Analyser;
import org.onrecord.analysis.ReaderNetwork;
import org.onrecord.analysis.Tokenizer;
import org.onrecord.analysis.Tree;
import org.onrecord.extract.AttributionFinder;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Assertion;
import org.onrecord.model.Cast;
import org.onrecord.model.Event;
import org.onrecord.model.Predicate;
import org.onrecord.model.Span;
import org.onrecord.model.Voice;

/** A text whose predicates stand in braces, read by the network; its events are those predicates and nothing else. */
record Example(Article article, List<Assertion> assertions) {

    private static final ReaderNetwork NETWORK = new ReaderNetwork();
    private static final Analyser ANALYSER = new Analyser(NETWORK, 1);
    private static final AttributionFinder ATTRIBUTION_FINDER = new AttributionFinder(ANALYSER);
    private static final Asserter ASSERTER = new Asserter();
    private static final Tokenizer TOKENIZER = new Tokenizer();

    /**
     * Reads a text.
     *
     * @param marked the text, its predicates in braces
     * @param names the names under which its actors are mentioned
     */
    static Example of(String marked, String... names) {
        var places = new ArrayList<Integer>();
        var text = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '{') {
                places.add(text.length());
            } else if (c != '}') {
                text.append(c);
            }
        }
        var article = Article.of(text.toString());
        var analysis = ANALYSER.analyse(TOKENIZER.tokenize(article));
        var tree = new Tree(analysis);
        var attributions = ATTRIBUTION_FINDER.find(article, analysis, new Tree(analysis));
        var events = places.stream().map(place -> event(analysis, place)).toList();
        return new Example(
                article, ASSERTER.bind(article, analysis, tree, cast(article.text(), names), attributions, events));
    }

    private static Event event(Analysis analysis, int place) {
        for (int word = 0; word < analysis.tokens().size(); word++) {
            var token = analysis.tokens().get(word);
            if (token.span().begin() == place) {
                return new Event(
                        new Predicate(word, token.span(), token.lemma()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "test");
            }
        }
        throw new IllegalArgumentException("no word begins at " + place);
    }

    private static Cast cast(String text, String... names) {
        Map<String, List<Span>> mentions = new LinkedHashMap<>();
        for (var name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                mentions.computeIfAbsent(name, key -> new ArrayList<>()).add(new Span(at, at + name.length()));
            }
        }
        var actors = mentions.entrySet().stream()
                .map(entry -> new Actor(
                        entry.getKey(),
                        ActorKind.PERSON,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        entry.getValue()))
                .sorted(Comparator.comparing(actor -> actor.mentions().getFirst()))
                .toList();
        return new Cast(actors, Optional.empty());
    }

    /** The voices of an assertion as the text names them, outer to inner; "outlet" where there is but the outlet. */
    String voices(Assertion assertion) {
        var voices = assertion.chain().voices();
        return voices.size() == 1
                ? "outlet"
                : voices.stream().skip(1).map(this::voice).collect(Collectors.joining(" > "));
    }

    private String voice(Voice voice) {
        return voice.attribution().orElseThrow().source().spans().stream()
                .findFirst()
                .map(span -> span.in(article.text()))
                .orElse("nobody");
    }

    /** What an assertion says, in one line: "Ann Lee: deny, negative, certain, past". */
    String line(Assertion assertion) {
        var factuality = assertion.factuality();
        return (voices(assertion) + ": " + assertion.stance() + ", " + factuality.polarity() + ", "
                        + factuality.certainty() + ", " + factuality.tense())
                .replace("outlet", "the outlet");
    }

    Assertion only() {
        if (assertions.size() != 1) {
            throw new IllegalStateException(assertions.size() + " assertions");
        }
        return assertions.getFirst();
    }
}
