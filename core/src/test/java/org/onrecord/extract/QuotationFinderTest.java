package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

    private static List<String> quotations(String text) {
        return new QuotationFinder()
                .find(text).stream().map(quotation -> quotation.span().in(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"We stay\"", "“We stay”", "«We stay»", "‘We stay’", "'We stay'", "``We stay''"})
    void knowsEveryKindOfMark(String quotation) {
        assertThat(quotations("He said: " + quotation + " and left.")).containsExactly(quotation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It's the players' coach who doesn't know.", "The '90s and rock 'n' roll.", "5' 10\" tall"})
    void takesNoApostropheForAMark(String text) {
        assertThat(quotations(text)).isEmpty();
    }

    @Test
    void keepsAQuotationInsideAnotherAsItsPart() {
        assertThat(quotations("“He said ‘no’ twice,” she said.")).containsExactly("“He said ‘no’ twice,”");
    }

    @Test
    void isSoonDoneWithMarksThatNeverClose() {
        assertThat(assertTimeout(Duration.ofSeconds(5), () -> new QuotationFinder().find("'the ".repeat(200_000))))
                .isEmpty();
    }

    @Test
    void leavesAQuotationOpenAtTheEndOfItsParagraph() {
        var text = "“We came.\n“We saw,” he said.";
        var found = new QuotationFinder().find(text);

        assertThat(quotations(text)).containsExactly("“We came.", "“We saw,”");
        assertThat(found.getFirst().closed()).isFalse();
        assertThat(found.getLast().closed()).isTrue();
    }
}
