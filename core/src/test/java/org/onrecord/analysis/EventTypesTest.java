package org.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.model.Article;
import org.onrecord.model.EventType;
import org.onrecord.model.Range;
import org.onrecord.model.Span;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What training/eventgolden.py makes of some clauses, Java makes of them too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventTypesTest {

    /** By which a probability may differ: 8-bit sums differ in their last digit between processors. */
    private static final double TOLERANCE = 0.1;

    private static final Pattern MARK = Pattern.compile("<(s|t)>(.*?)</\\1>");

    private final EventTypes types = new EventTypes();

    record Vector(
            String text, List<Long> pieces, List<Float> core, List<Long> features, Map<String, Double> probabilities) {}

    @Test
    void cutsClausesAsTrainingDoes() throws IOException {
        for (var vector : vectors()) {
            var features = new EventFeatures(clause(vector.text()), types.wordPieces());

            assertThat(features.pieces()).as(vector.text()).containsExactly(longs(vector.pieces()));
            assertThat(features.features()).as(vector.text()).containsExactly(longs(vector.features()));
            assertThat(features.core()).as(vector.text()).hasSize(vector.core().size());
            for (int i = 0; i < features.core().length; i++) {
                assertThat(features.core()[i]).isEqualTo(vector.core().get(i));
            }
        }
    }

    @Test
    void findsWhatTrainingFinds() throws IOException {
        for (var vector : vectors()) {
            var scores = types.score(clause(vector.text()));

            for (var type : EventType.values()) {
                assertThat(scores.of(type))
                        .as(type + " in " + vector.text())
                        .isCloseTo(vector.probabilities().getOrDefault(type.name(), -1.0), within(TOLERANCE));
            }
        }
    }

    @Test
    void tellsTypesApart() {
        assertThat(best("<s>Norland</s> bombed <t>Ostmark</t>.")).isEqualTo(EventType.ASSAULT);
        assertThat(best("<s>Norland</s> threatened to bomb <t>Ostmark</t>.")).isEqualTo(EventType.THREATEN);
        assertThat(best("<s>Norland</s> accused <t>Ostmark</t> of bombing a village."))
                .isEqualTo(EventType.ACCUSE);
        assertThat(best("<s>Norland</s> sent wheat to <t>Ostmark</t>.")).isEqualTo(EventType.AID);
        assertThat(best("<s>Norland</s> met <t>Ostmark</t> for talks.")).isEqualTo(EventType.CONSULT);
    }

    @Test
    void seesWhatLiesOutsidePolitics() {
        assertThat(types.score(clause("<s>Ann Lee</s> was born in <t>Ostmark</t>."))
                        .none())
                .isGreaterThan(0.5);
    }

    @AfterAll
    void close() {
        types.close();
    }

    private EventType best(String text) {
        return types.score(clause(text)).best();
    }

    private static List<Vector> vectors() throws IOException {
        try (var stream = EventTypesTest.class.getResourceAsStream("/golden/events.json")) {
            return JsonMapper.builder().build().readValue(stream, new TypeReference<List<Vector>>() {});
        }
    }

    private static EventClause clause(String text) {
        var plain = new StringBuilder();
        var sources = new ArrayList<Span>();
        var targets = new ArrayList<Span>();
        var mark = MARK.matcher(text);
        int at = 0;
        while (mark.find()) {
            plain.append(text, at, mark.start());
            var span = new Span(plain.length(), plain.length() + mark.group(2).length());
            (mark.group(1).equals("s") ? sources : targets).add(span);
            plain.append(mark.group(2));
            at = mark.end();
        }
        plain.append(text, at, text.length());
        var words = new Tokenizer().tokenize(Article.of(plain.toString())).words();
        var sourceRanges = new ArrayList<Range>();
        var targetRanges = new ArrayList<Range>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i).span();
            if (sources.stream().anyMatch(word::overlaps)) {
                sourceRanges.add(new Range(i, i + 1));
            } else if (targets.stream().anyMatch(word::overlaps)) {
                targetRanges.add(new Range(i, i + 1));
            }
        }
        return new EventClause(words, new Range(0, words.size()), sourceRanges, targetRanges);
    }

    private static long[] longs(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }
}
