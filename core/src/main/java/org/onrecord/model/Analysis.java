package org.onrecord.model;

import java.util.List;

/**
 * What the network reads in the words of a text, before any rule looks at it.
 *
 * @param tokens the words, in order
 * @param sentences ranges that cover all words, in order
 * @param names outermost named entities, in order
 * @param mentions bare mentions of persons, organisations, places, nationalities and titles, in order
 * @param roles sources, cues and contents, in order, not overlapping
 * @param statements cues with their sources and contents, in the order of the cues
 */
public record Analysis(
        List<Token> tokens,
        List<Range> sentences,
        List<Name> names,
        List<Mention> mentions,
        List<RoleSpan> roles,
        List<Statement> statements) {

    public Analysis {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
        statements = List.copyOf(statements);
    }

    /** The stretch of text from the first to the last word of a range. */
    public Span span(Range range) {
        return new Span(
                tokens.get(range.begin()).span().begin(),
                tokens.get(range.end() - 1).span().end());
    }
}
