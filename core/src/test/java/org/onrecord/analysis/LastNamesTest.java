package org.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Analysis;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Range;
import org.onrecord.model.Span;
import org.onrecord.model.Token;
import org.onrecord.model.Word;

class LastNamesTest {

    /** An analysis of words with their parts of speech, such as {@code Ann/PROPN}. */
    private static Analysis analysis(String words, Mention... mentions) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        for (var word : words.split(" ", -1)) {
            var parts = List.of(word.split("/", -1));
            var span = new Span(at, at + parts.get(0).length());
            tokens.add(new Token(
                    new Word(parts.get(0), span, at > 0, at == 0),
                    parts.get(1),
                    "X",
                    parts.get(0),
                    tokens.size(),
                    "root",
                    3));
            at = span.end() + 1;
        }
        return new Analysis(
                tokens, List.of(new Range(0, tokens.size())), List.of(), List.of(mentions), List.of(), List.of());
    }

    private static Mention person(int begin, int end) {
        return new Mention(new Range(begin, end), MentionKind.PERSON);
    }

    @Test
    void findsAPersonAgainByTheLastName() {
        var analysis = analysis("Ann/PROPN Lee/PROPN left/VERB ./PUNCT Lee/PROPN denied/VERB it/PRON", person(0, 2));

        assertThat(new LastNames().complete(analysis).mentions()).containsExactly(person(0, 2), person(4, 5));
    }

    @Test
    void findsNobodyBeforeTheFullName() {
        var analysis = analysis("Lee/PROPN is/AUX a/DET town/NOUN ./PUNCT Ann/PROPN Lee/PROPN left/VERB", person(5, 7));

        assertThat(new LastNames().complete(analysis)).isSameAs(analysis);
    }

    @Test
    void findsNobodyInALongerName() {
        var analysis = analysis("Ann/PROPN Lee/PROPN left/VERB Lee/PROPN Street/PROPN", person(0, 2));

        assertThat(new LastNames().complete(analysis)).isSameAs(analysis);
    }
}
