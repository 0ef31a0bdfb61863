package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;
import org.onrecord.model.Style;

class StyleJudgeTest {

    private static Style style(String text, String... content) {
        List<Span> spans = Arrays.stream(content)
                .map(piece -> new Span(text.indexOf(piece), text.indexOf(piece) + piece.length()))
                .toList();
        return new StyleJudge().judge(text, new QuotationFinder().find(text), spans);
    }

    @Test
    void callsQuotedWordsDirect() {
        assertThat(style("“We stay,” she said.", "“We stay,”")).isEqualTo(Style.DIRECT);
    }

    @Test
    void callsQuotedWordsDirectWhereTheMarksStandOutsideTheContent() {
        assertThat(style("“We stay,” she said.", "We stay")).isEqualTo(Style.DIRECT);
    }

    @Test
    void callsAQuoteInTwoPiecesDirect() {
        assertThat(style("“We,” she said, “will stay.”", "“We,”", "“will stay.”")).isEqualTo(Style.DIRECT);
    }

    @Test
    void callsReportedWordsIndirect() {
        assertThat(style("She said it's over.", "it's over")).isEqualTo(Style.INDIRECT);
    }

    @Test
    void callsAFewQuotedWordsMixed() {
        assertThat(style("She said the plan was “a farce”.", "the plan was “a farce”")).isEqualTo(Style.MIXED);
    }
}
