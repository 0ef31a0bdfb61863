package org.onrecord.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.analysis.Tokenizer;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Article;
import org.onrecord.model.Token;
import org.onrecord.model.Word;

/** The wordings of time-rules.tsv: each matches its own example, all of it, or of an example with braces what they hold. */
class TimeRulesTest {

    private static final Grammar GRAMMAR = new Grammar();
    private static final TimeWords TIME_WORDS = new TimeWords();
    private static final Numbers NUMBERS = new Numbers();

    static List<List<String>> rules() {
        return Lexicon.rows("time-rules.tsv", 4).stream()
                .filter(row -> !row.get(2).startsWith("part"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void matchesItsExample(List<String> rule) {
        var example = rule.get(3);
        int end = example.indexOf('}');
        var words = words(example.replace("{", "").replace("}", ""));

        var match = GRAMMAR.at(new Pieces(words, TIME_WORDS, NUMBERS), 0);

        assertThat(match).map(found -> found.rule().name()).contains(rule.get(0));
        assertThat(match.orElseThrow().end())
                .isEqualTo(
                        end < 0
                                ? words.size()
                                : words(example.substring(1, end)).size());
    }

    private static List<Token> words(String text) {
        return new Tokenizer()
                .tokenize(Article.of(text)).words().stream()
                        .map(TimeRulesTest::token)
                        .toList();
    }

    private static Token token(Word word) {
        return new Token(word, "X", "X", word.form(), 0, "dep", 0);
    }
}
