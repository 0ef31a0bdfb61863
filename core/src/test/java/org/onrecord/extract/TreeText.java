package org.onrecord.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Analysis;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;
import org.onrecord.model.Span;
import org.onrecord.model.Token;
import org.onrecord.model.Word;

/**
 * An analysis written by hand: for each word {@code form/UPOS/relation/head}, the head counted from 1 within the text, 0 at
 * a root. The lemma is the form in lower case, or stands behind a fourth stroke. Names and mentions are added by their words.
 */
final class TreeText {

    private final List<Token> tokens = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    static TreeText of(String lines) {
        var text = new TreeText();
        int at = 0;
        for (var word : lines.strip().split("\\s+", -1)) {
            var parts = Arrays.asList(word.split("/", -1));
            var form = parts.get(0);
            int head = Integer.parseInt(parts.get(3)) - 1;
            int own = text.tokens.size();
            var lemma = parts.size() > 4 ? parts.get(4) : form.toLowerCase(Locale.ROOT);
            text.tokens.add(new Token(
                    new Word(form, new Span(at, at + form.length()), own > 0, own == 0),
                    parts.get(1),
                    form.equals("'s") ? "POS" : "X",
                    lemma,
                    head < 0 ? own : head,
                    parts.get(2),
                    3));
            at += form.length() + 1;
        }
        return text;
    }

    TreeText person(String words) {
        var range = range(words);
        return person(range.begin(), range.end());
    }

    TreeText person(int begin, int end) {
        mentions.add(new Mention(new Range(begin, end), MentionKind.PERSON));
        return this;
    }

    TreeText organization(String words) {
        names.add(new Name(range(words), NameKind.ORGANIZATION));
        return this;
    }

    Analysis analysis() {
        return new Analysis(tokens, List.of(new Range(0, tokens.size())), names, mentions, List.of(), List.of());
    }

    Tree tree() {
        return new Tree(analysis());
    }

    /** The first place of some words. */
    Range range(String words) {
        var forms = List.of(words.split(" "));
        for (int i = 0; i + forms.size() <= tokens.size(); i++) {
            var range = new Range(i, i + forms.size());
            if (forms(range).equals(forms)) {
                return range;
            }
        }
        throw new IllegalArgumentException("no such words: " + words);
    }

    String words(Range range) {
        return String.join(" ", forms(range));
    }

    private List<String> forms(Range range) {
        return tokens.subList(range.begin(), range.end()).stream()
                .map(Token::form)
                .toList();
    }
}
