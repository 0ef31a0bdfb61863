package org.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Range;
import org.onrecord.model.Token;
import org.onrecord.model.Words;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What training/golden.py finds with the same network file, this reader finds too, so that the two cannot drift apart. After a
 * new network: {@code python training/golden.py OUT_DIR}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenVectorsTest {

    /**
     * Share of a head's mean score by which it may differ from Python's on the mean. Activations are rounded to 8 bits at every
     * layer, so the last digit of a sum, which differs between processors and releases of ONNX Runtime, grows into steps: between
     * releases 1.29 and 1.32 on one processor it is up to 0.02.
     */
    private static final double TOLERANCE = 0.05;

    /** Share of labels that must be the same in spite of that; between the same two releases it is 0.997. */
    private static final double AGREEMENT = 0.97;

    private final ReaderNetwork network = new ReaderNetwork();
    private final WindowReader windowReader = new WindowReader(network);
    private final Tokenizer tokenizer = new Tokenizer();

    /** One text: its words and pieces, what the network reads in it, and what follows from scores that are drawn by lot. */
    record Vector(
            String name,
            String text,
            List<String> words,
            List<List<Integer>> places,
            List<Long> pieces,
            List<Long> looks,
            List<Long> first,
            List<Long> last,
            List<Long> wordLooks,
            Labels read,
            Map<String, List<List<Double>>> scores,
            int seed,
            Labels drawn) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Ranges are pairs, spans are begin, end and kind. */
    record Labels(
            List<List<Integer>> sentences,
            List<String> upos,
            List<String> xpos,
            List<String> lemmas,
            List<Integer> heads,
            List<String> relations,
            List<List<Object>> names,
            List<List<Object>> mentions,
            List<List<Object>> roles,
            List<Map<String, Object>> statements,
            List<Double> facts) {

        static Labels of(Analysis analysis) {
            return new Labels(
                    analysis.sentences().stream().map(GoldenVectorsTest::pair).toList(),
                    each(analysis, Token::upos),
                    each(analysis, Token::xpos),
                    each(analysis, Token::lemma),
                    each(analysis, Token::head),
                    each(analysis, Token::relation),
                    analysis.names().stream()
                            .map(x -> triple(x.whole(), x.kind()))
                            .toList(),
                    analysis.mentions().stream()
                            .map(x -> triple(x.range(), x.kind()))
                            .toList(),
                    analysis.roles().stream()
                            .map(x -> triple(x.range(), x.role()))
                            .toList(),
                    GoldenVectorsTest.statements(analysis),
                    each(analysis, token -> Math.round(token.factuality() * 1e5) / 1e5));
        }

        /** Each word's labels, for counting those that agree. */
        List<List<Object>> byWord() {
            var rows = new ArrayList<List<Object>>();
            for (int i = 0; i < upos.size(); i++) {
                rows.add(List.of(upos.get(i), xpos.get(i), lemmas.get(i), heads.get(i), relations.get(i)));
            }
            return rows;
        }
    }

    static List<Vector> vectors() throws IOException {
        try (var stream = GoldenVectorsTest.class.getResourceAsStream("/golden/vectors.json")) {
            return JsonMapper.shared().readValue(stream, new TypeReference<>() {});
        }
    }

    @AfterAll
    void close() {
        network.close();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void cutsTheSameWordsAndPieces(Vector vector) {
        var words = words(vector);
        assertThat(words.words()).extracting(word -> word.form()).isEqualTo(vector.words());
        assertThat(words.words())
                .extracting(word -> List.of(word.span().begin(), word.span().end()))
                .isEqualTo(vector.places());
        var window = window(words);
        assertThat(boxed(window.pieces())).isEqualTo(vector.pieces());
        assertThat(boxed(window.pieceLooks())).isEqualTo(vector.looks());
        assertThat(boxed(window.first())).isEqualTo(vector.first());
        assertThat(boxed(window.last())).isEqualTo(vector.last());
        assertThat(boxed(window.wordLooks())).isEqualTo(vector.wordLooks());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void findsTheSameInTheSameScores(Vector vector) {
        var words = words(vector);
        var labels = Labels.of(windowReader.decode(words, all(words), drawn(words, vector.seed()), 0));
        assertThat(labels).isEqualTo(vector.drawn());
    }

    @Test
    void scoresAlike() throws IOException {
        for (var head : Head.values()) {
            double difference = 0;
            double size = 0;
            for (var vector : vectors()) {
                var table = network.score(window(words(vector))).of(head);
                var expected = vector.scores().getOrDefault(head.output(), List.of());
                assertThat(expected).isNotEmpty();
                for (int row = 0; row < expected.size(); row++) {
                    for (int column = 0; column < expected.get(row).size(); column++) {
                        difference += Math.abs(
                                table.at(row, column) - expected.get(row).get(column));
                        size += Math.abs(expected.get(row).get(column));
                    }
                }
            }
            assertThat(difference / size).as(head.output()).isLessThan(TOLERANCE);
        }
    }

    @Test
    void readsAlike() throws IOException {
        int all = 0;
        int same = 0;
        for (var vector : vectors()) {
            var words = words(vector);
            var found = Labels.of(windowReader.read(words, all(words))).byWord();
            var expected = vector.read().byWord();
            for (int word = 0; word < expected.size(); word++) {
                for (int label = 0; label < expected.get(word).size(); label++) {
                    all++;
                    same += found.get(word).get(label).equals(expected.get(word).get(label)) ? 1 : 0;
                }
            }
        }
        assertThat((double) same / all).isGreaterThan(AGREEMENT);
    }

    /** The scores that golden.py draws: the same generator, the same order of heads, rows and columns. */
    private Scores drawn(Words words, int seed) {
        int size = words.words().size();
        var real = network.score(window(words)); // for the shapes
        var tables = new EnumMap<Head, Table>(Head.class);
        int state = seed;
        for (var head : Arrays.stream(Head.values())
                .sorted(Comparator.comparing(Head::output))
                .toList()) {
            int width = real.of(head).width();
            var values = new float[(head == Head.RELATION_HEAD ? size + 1 : size) * width];
            for (int i = 0; i < values.length; i++) {
                state = state * 1664525 + 1013904223;
                values[i] = ((state >>> 8) / 16777216f - 0.5f) * 8 * (head == Head.ROLE ? 3 : 1)
                        - (head == Head.END ? 3 : 0);
            }
            tables.put(head, new Table(values, width));
        }
        return new Scores(tables);
    }

    private Words words(Vector vector) {
        return tokenizer.tokenize(Article.of(vector.text()));
    }

    private Window window(Words words) {
        return new Window(words.words(), all(words), network.wordPieces());
    }

    private static Range all(Words words) {
        return new Range(0, words.words().size());
    }

    private static List<Long> boxed(long[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static <T> List<T> each(Analysis analysis, Function<Token, T> property) {
        return analysis.tokens().stream().map(property).toList();
    }

    private static List<Map<String, Object>> statements(Analysis analysis) {
        var statements = new ArrayList<Map<String, Object>>();
        for (var statement : analysis.statements()) {
            var fields = new HashMap<String, Object>();
            fields.put("cue", pair(statement.cue()));
            fields.put("source", statement.source().map(GoldenVectorsTest::pair).orElse(null));
            fields.put(
                    "content",
                    statement.content().stream().map(GoldenVectorsTest::pair).toList());
            statements.add(fields);
        }
        return statements;
    }

    private static List<Integer> pair(Range range) {
        return List.of(range.begin(), range.end());
    }

    private static List<Object> triple(Range range, Enum<?> kind) {
        return List.of(range.begin(), range.end(), kind.name());
    }
}
