package org.onrecord.extract.time;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.Tokenizer;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Metadata;
import org.onrecord.model.Range;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.Token;

/** A short clause with words in it that tell a time; all hang on its verb, and the verb alone has a tense. */
final class Clause {

    private static final Tokenizer TOKENIZER = new Tokenizer();
    private static final TimeFinder TIME_FINDER = new TimeFinder();

    private final Article article;
    private final Analysis analysis;

    /**
     * A clause.
     *
     * @param text with the verb as its second word; where the third is a verb too, the second is its auxiliary: "Norland will meet on Friday"
     * @param published when it was printed
     */
    Clause(String text, Optional<OffsetDateTime> published) {
        article = Article.of(
                text,
                new Metadata(Optional.empty(), Optional.empty(), List.of(), published, Optional.empty()),
                List.of());
        var words = TOKENIZER.tokenize(article).words();
        boolean ahead = words.get(1).form().equals("will");
        int verb = ahead ? 2 : 1;
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < words.size(); i++) {
            var form = words.get(i).form();
            if (i == verb) {
                tokens.add(new Token(words.get(i), "VERB", ahead ? "VB" : "VBD", form, i, "root", 3));
            } else if (i == 1) {
                tokens.add(new Token(words.get(i), "AUX", "MD", form, verb, "aux", 3));
            } else {
                tokens.add(new Token(words.get(i), "NOUN", xpos(form), form, verb, "obl", 3));
            }
        }
        analysis =
                new Analysis(tokens, List.of(new Range(0, tokens.size())), List.of(), List.of(), List.of(), List.of());
    }

    private static String xpos(String form) {
        return form.equals("'s") ? "POS" : form.endsWith("s") ? "NNS" : "NN";
    }

    List<TimeExpression> times() {
        return TIME_FINDER.find(article, analysis, new Tree(analysis));
    }

    String words(TimeExpression time) {
        return time.span().in(article.text());
    }
}
