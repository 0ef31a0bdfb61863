package org.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
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

/** What training/golden.py finds with the same network file, this reader finds too, so that the two cannot drift apart. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenVectorsTest {

    /**
     * Python and Java run different releases of ONNX Runtime, and processors add in different orders: the last digit of a sum
     * may differ, and rounding to 8 bits makes a step of it.
     */
    private static final double TOLERANCE = 1e-3;

    private final ReaderNetwork network = new ReaderNetwork();
    private final Analyser analyser = new Analyser(network, 1);
    private final Tokenizer tokenizer = new Tokenizer();

    /** One text and what is in it; ranges are pairs, spans are triples of begin, end and kind. */
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
            List<Double> facts,
            Map<String, List<List<Double>>> scores) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Vector> vectors() throws IOException {
        try (var stream = GoldenVectorsTest.class.getResourceAsStream("/golden/vectors.json")) {
            return JsonMapper.shared().readValue(stream, new TypeReference<>() {});
        }
    }

    @AfterAll
    void close() {
        analyser.close();
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
        assertThat(window.pieces()).containsExactly(vector.pieces().toArray(Long[]::new));
        assertThat(window.pieceLooks()).containsExactly(vector.looks().toArray(Long[]::new));
        assertThat(window.first()).containsExactly(vector.first().toArray(Long[]::new));
        assertThat(window.last()).containsExactly(vector.last().toArray(Long[]::new));
        assertThat(window.wordLooks()).containsExactly(vector.wordLooks().toArray(Long[]::new));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void findsTheSameLabels(Vector vector) {
        var analysis = analyser.analyse(words(vector));
        assertThat(analysis.sentences()).extracting(GoldenVectorsTest::pair).isEqualTo(vector.sentences());
        assertThat(each(analysis, Token::upos)).isEqualTo(vector.upos());
        assertThat(each(analysis, Token::xpos)).isEqualTo(vector.xpos());
        assertThat(each(analysis, Token::lemma)).isEqualTo(vector.lemmas());
        assertThat(each(analysis, Token::head)).isEqualTo(vector.heads());
        assertThat(each(analysis, Token::relation)).isEqualTo(vector.relations());
        assertThat(analysis.names())
                .extracting(name -> triple(name.range(), name.kind()))
                .isEqualTo(vector.names());
        assertThat(analysis.mentions())
                .extracting(mention -> triple(mention.range(), mention.kind()))
                .isEqualTo(vector.mentions());
        assertThat(analysis.roles())
                .extracting(role -> triple(role.range(), role.role()))
                .isEqualTo(vector.roles());
        assertThat(statements(analysis)).isEqualTo(vector.statements());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void scoresAlike(Vector vector) {
        var words = words(vector);
        var scores = network.score(window(words));
        for (var head : Head.values()) {
            var expected = vector.scores().getOrDefault(head.output(), List.of());
            assertThat(expected).as(head.output()).isNotEmpty();
            for (int row = 0; row < expected.size(); row++) {
                for (int column = 0; column < expected.get(row).size(); column++) {
                    assertThat((double) scores.of(head).at(row, column))
                            .as("%s of row %d, column %d", head, row, column)
                            .isCloseTo(expected.get(row).get(column), within(TOLERANCE));
                }
            }
        }
        var tokens = analyser.analyse(words).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.get(i).factuality()).isCloseTo(vector.facts().get(i), within(TOLERANCE));
        }
    }

    private Words words(Vector vector) {
        return tokenizer.tokenize(Article.of(vector.text()));
    }

    private Window window(Words words) {
        return new Window(words.words(), new Range(0, words.words().size()), network.wordPieces());
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
