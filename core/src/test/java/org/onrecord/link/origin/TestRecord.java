package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.analysis.Tokenizer;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Cast;
import org.onrecord.model.Range;
import org.onrecord.model.Record;
import org.onrecord.model.Token;

/** Builds records for tests without a network: the words and sentences of an article, and the outlets that it names. */
final class TestRecord {

    private static final Pattern LAST = Pattern.compile("[.!?]");

    private TestRecord() {}

    static Record of(Article article, String... outlets) {
        var tokens = new ArrayList<Token>();
        var sentences = new ArrayList<Range>();
        int begin = 0;
        for (var word : new Tokenizer().tokenize(article).words()) {
            if (word.lineBefore() && begin < tokens.size()) {
                sentences.add(new Range(begin, tokens.size()));
                begin = tokens.size();
            }
            tokens.add(new Token(word, "X", "XX", word.form(), tokens.size(), "root", 0));
            if (LAST.matcher(word.form()).matches()) {
                sentences.add(new Range(begin, tokens.size()));
                begin = tokens.size();
            }
        }
        if (begin < tokens.size()) {
            sentences.add(new Range(begin, tokens.size()));
        }
        var actors = List.of(outlets).stream()
                .map(name -> new Actor(
                        name, ActorKind.OUTLET, Optional.empty(), Optional.of("MED"), Optional.empty(), List.of()))
                .toList();
        return new Record(
                article,
                new Analysis(tokens, sentences, List.of(), List.of(), List.of(), List.of()),
                List.of(),
                new Cast(actors, Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
