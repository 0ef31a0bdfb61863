package org.onrecord.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Article;
import org.onrecord.model.Span;
import org.onrecord.model.Word;
import org.onrecord.model.Words;

/**
 * Cuts the story of an article into words as in UD English: "don't" is "do" and "n't", "coal-fired" is "coal", "-" and "fired".
 *
 * <p>The words are in order, do not overlap, and hold every character of the story that is neither white space nor a control
 * character; furniture is left out. The rules stand in {@code lexicons/tokens.tsv}, which training reads too. Thread-safe.
 */
public final class Tokenizer {

    /** The file of rules on the class path. */
    static final String RULES = "tokens.tsv";

    private static final int COLUMNS = 3;
    private final Pattern pattern = pattern(rules());

    /** The words of an article's story; none where it has none. */
    public Words tokenize(Article article) {
        var words = new ArrayList<Word>();
        var matcher = pattern.matcher(article.text());
        int from = 0;
        for (var span : article.furniture()) {
            add(words, matcher, article.text(), from, span.begin());
            from = Math.max(from, span.end());
        }
        add(words, matcher, article.text(), from, article.text().length());
        return new Words(words, List.of());
    }

    private static void add(List<Word> words, Matcher matcher, String text, int begin, int end) {
        if (begin >= end) {
            return;
        }
        matcher.region(begin, end);
        while (matcher.find()) {
            var span = new Span(matcher.start(), matcher.end());
            int before = words.isEmpty() ? -1 : words.getLast().span().end();
            boolean line = before < 0 || breaksLine(text, before, span.begin());
            words.add(new Word(span.in(text), span, before < span.begin(), line));
        }
    }

    private static boolean breaksLine(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            switch (text.charAt(i)) {
                case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> {
                    return true;
                }
                default -> {
                    // not a line break
                }
            }
        }
        return false;
    }

    /**
     * One row of the file of rules.
     *
     * @param name what kind of word it finds
     * @param pattern how the word looks
     * @param example a text with {@code |} at its cuts
     */
    record Rule(String name, String pattern, String example) {

        void check() {
            try {
                var unused = compiled(pattern);
            } catch (PatternSyntaxException e) {
                throw new IllegalStateException("lexicons/" + RULES + ": " + name + ": " + e.getMessage(), e);
            }
        }
    }

    private static Pattern pattern(List<Rule> rules) {
        try {
            // no word begins with white space: looked at first, a run of it is soon behind
            return compiled(rules.stream()
                    .map(rule -> "(?:" + rule.pattern() + ")")
                    .collect(Collectors.joining("|", "(?!\\s)(?:", ")")));
        } catch (PatternSyntaxException e) {
            rules.forEach(Rule::check); // says which
            throw e;
        }
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS); // without it \b and \s know ASCII only
    }

    /** The rules, in the order in which they are tried. */
    static List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        for (var row : Lexicon.rows(RULES, COLUMNS)) {
            rules.add(new Rule(row.get(0), row.get(1), row.get(2)));
        }
        return rules;
    }
}
