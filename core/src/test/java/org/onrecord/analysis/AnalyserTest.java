package org.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Range;
import org.onrecord.model.Words;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalyserTest {

    private static final String STORY = """
            EASTHAVEN, June 14 — Norland has shipped grain to Ostmark, Foreign Minister Ann Lee said on Friday.

            “We keep our word,” Lee told reporters. “We always did.” According to two officials, who asked not to be named,
            the first ship left on Monday; Ostmark's government has not confirmed that.
            """;

    private final ReaderNetwork network = new ReaderNetwork();
    private final Analyser one = new Analyser(network, 1);
    private final Analyser two = new Analyser(network, 2);
    private final Tokenizer tokenizer = new Tokenizer();

    @AfterAll
    void close() {
        one.close();
        two.close();
        network.close();
    }

    @Test
    void findsNothingInNoWords() {
        var analysis = two.analyse(new Words(List.of(), List.of()));
        assertThat(analysis).isEqualTo(new Analysis(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void readsTheSameWithAnyNumberOfThreads() {
        var words = words(STORY.repeat(12));
        assertThat(two.analyse(words)).isEqualTo(one.analyse(words));
    }

    @Test
    void readsManyTextsAsItReadsEach() {
        var texts = List.of(words(STORY), words(""), words(STORY.repeat(7)), words("No."));
        assertThat(two.analyseAll(texts))
                .isEqualTo(texts.stream().map(one::analyse).toList());
    }

    @Test
    void keepsGivenSentences() {
        var words = words(STORY).words();
        var analysis = one.analyse(new Words(words, List.of(4, 20, words.size())));
        assertThat(analysis.sentences())
                .containsExactly(new Range(0, 4), new Range(4, 20), new Range(20, words.size()));
    }

    @Test
    void endsASentenceWithEachLine() {
        var words = words("Talks began\nThey ended");
        assertThat(one.analyse(words).sentences()).extracting(Range::end).contains(2, 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void givesASoundAnalysisOfAnyText(int seed) {
        var random = new Random(seed);
        var bits = List.of(
                "Lee ", "said ", "that ", "“", "”", ". ", "\n", "🎉 ", "东京", "n't ", "grain", ", ", "5pm ", "=",
                "\u202b");
        var text = new StringBuilder();
        random.ints(900, 0, bits.size()).forEach(i -> text.append(bits.get(i)));
        var words = words(text.toString());
        var analysis = two.analyse(words);
        assertThat(analysis.tokens()).extracting(token -> token.word()).isEqualTo(words.words());
        assertCovers(analysis.sentences(), words.words().size());
        for (var sentence : analysis.sentences()) {
            assertThat(analysis.tokens().subList(sentence.begin(), sentence.end()))
                    .allMatch(token -> sentence.contains(token.head()))
                    .filteredOn(token -> token.isRoot())
                    .hasSize(1);
        }
        assertApart(analysis.names().stream().map(name -> name.range()).toList());
        assertApart(analysis.roles().stream().map(role -> role.range()).toList());
        analysis.statements().forEach(statement -> assertApart(statement.content()));
        assertThat(analysis.tokens()).allMatch(token -> Math.abs(token.factuality()) <= 3);
    }

    @Test
    void namesItsNetworkByDigest() {
        assertThat(network.digest()).matches("sha256:[0-9a-f]{64}").isEqualTo(network.digest());
    }

    private static void assertCovers(List<Range> ranges, int words) {
        var covered = new ArrayList<Integer>();
        ranges.forEach(range -> {
            for (int word = range.begin(); word < range.end(); word++) {
                covered.add(word);
            }
        });
        assertThat(covered).hasSize(words).isSorted();
    }

    private static void assertApart(List<Range> ranges) {
        for (int i = 1; i < ranges.size(); i++) {
            assertThat(ranges.get(i).begin())
                    .isGreaterThanOrEqualTo(ranges.get(i - 1).end());
        }
    }

    private Words words(String text) {
        return tokenizer.tokenize(Article.of(text));
    }
}
