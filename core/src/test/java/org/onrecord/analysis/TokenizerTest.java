package org.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.model.Metadata;
import org.onrecord.model.Span;
import org.onrecord.model.Word;

class TokenizerTest {

    private static final int LONG_LINE = 100_000;

    /** Characters and runs that meet in the wild, and some that do not. */
    private static final List<String> BITS = List.of(
            "a",
            "Norland",
            "n't",
            "'s",
            "’re",
            "can",
            "not",
            "U.S.",
            "Mr.",
            "No.",
            "1,200.50",
            "9th",
            "5pm",
            "-",
            "--",
            "—",
            "/",
            ".",
            "...",
            "…",
            "?!",
            "\"",
            "“",
            "”",
            "«",
            "``",
            "''",
            "(",
            ")",
            "@ann",
            "#vote",
            "http://",
            "www.",
            "x@y.org",
            ".com",
            "$",
            "€5",
            " ",
            "  ",
            "\t",
            "\n",
            "\r\n",
            "\u00a0",
            "\u2028",
            "\u200b",
            "\u0007",
            "e\u0301",
            "🎉",
            "👩\u200d👧",
            "𝐀𝐛",
            "\ud83c",
            "\udf89",
            "مرحبا",
            "\u202b",
            "שלום",
            "東京",
            "ﬁ",
            "²",
            "½",
            "_",
            "*",
            "<b>",
            "&",
            "\u0000",
            "\uffff");

    private final Tokenizer tokenizer = new Tokenizer();

    static Stream<Tokenizer.Rule> rules() {
        return Tokenizer.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void cutsTheExampleOfEachRule(Tokenizer.Rule rule) {
        var expected = Stream.of(rule.example().split("\\|"))
                .filter(part -> !part.isBlank())
                .toList();
        assertThat(forms(rule.example().replace("|", ""))).isEqualTo(expected);
    }

    @Test
    void findsNoWordsWhereThereAreNone() {
        assertThat(forms("")).isEmpty();
        assertThat(forms(" \r\n\t\u0000\u2003")).isEmpty();
    }

    @Test
    void seesSpacesAndLines() {
        var words = words("Lee said: “No”.\n\nBerg\rleft");
        assertThat(words).filteredOn(Word::lineBefore).extracting(Word::form).containsExactly("Lee", "Berg", "left");
        assertThat(words)
                .filteredOn(word -> !word.spaceBefore())
                .extracting(Word::form)
                .containsExactly(":", "No", "”", ".");
    }

    @Test
    void leavesFurnitureOut() {
        var text = "By Ann Lee\nTalks began. Read more\nThey ended.";
        var article = Article.of(text, Metadata.NONE, List.of(span(text, "By Ann Lee"), span(text, "Read more")));
        var words = tokenizer.tokenize(article).words();
        assertThat(words).extracting(Word::form).containsExactly("Talks", "began", ".", "They", "ended", ".");
        assertThat(words).filteredOn(Word::lineBefore).extracting(Word::form).containsExactly("Talks", "They");
        assertThat(words).allSatisfy(word -> assertThat(word.span().in(text)).isEqualTo(word.form()));
    }

    @Test
    void coversEveryVisibleCharacterOnce() {
        var random = new Random(2024);
        for (int round = 0; round < 600; round++) {
            var text = randomText(random, random.nextInt(60));
            int reached = 0;
            for (var word : words(text)) {
                assertThat(word.form()).isEqualTo(word.span().in(text));
                assertThat(word.span().begin()).isGreaterThanOrEqualTo(reached);
                assertInvisible(text, reached, word.span().begin());
                assertThat(splitsPair(text, word.span().begin())).isFalse();
                assertThat(splitsPair(text, word.span().end())).isFalse();
                reached = word.span().end();
            }
            assertInvisible(text, reached, text.length());
        }
    }

    @Test
    void readsTheSameTextTwiceTheSame() {
        var text = randomText(new Random(7), 5_000);
        assertThat(words(text)).isEqualTo(words(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "a.",
                "aa.",
                "a-",
                "aa-aa-",
                "a'a",
                "a’",
                "1,",
                "1.1a",
                "1,111",
                "111-111-",
                "1/",
                "1:",
                ".",
                "-",
                "!?",
                "a@",
                "a@a-",
                "a@b.c",
                "x_",
                "+",
                "+1",
                "@",
                "#a",
                "www.",
                "http://",
                "http://,",
                "http://a)",
                "N.",
                "No.",
                "Mr.",
                "can",
                "e-",
                "n't",
                "'",
                "''",
                "“",
                "🎉",
                "𝐀",
                "e\u0301",
                "\u0301",
                "東",
                "a\u200b",
                "\ud83c",
                "=",
                "a+b@",
                ".com",
                "a.com",
                "[...]",
                "5pm",
                "O'",
                "dont",
                "\u0007"
            })
    void staysFastInOneLongLine(String bit) {
        var text = bit.repeat(LONG_LINE / bit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> words(text));
    }

    private static String randomText(Random random, int bits) {
        var text = new StringBuilder();
        IntStream.range(0, bits).forEach(i -> text.append(BITS.get(random.nextInt(BITS.size()))));
        return text.toString();
    }

    private static void assertInvisible(String text, int begin, int end) {
        var invisible = Pattern.compile("[\\s\\p{Cc}]*", Pattern.UNICODE_CHARACTER_CLASS);
        assertThat(text.substring(begin, end)).matches(invisible);
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static Span span(String text, String part) {
        int begin = text.indexOf(part);
        return new Span(begin, begin + part.length());
    }

    private List<Word> words(String text) {
        return tokenizer.tokenize(Article.of(text)).words();
    }

    private List<String> forms(String text) {
        return words(text).stream().map(Word::form).toList();
    }
}
