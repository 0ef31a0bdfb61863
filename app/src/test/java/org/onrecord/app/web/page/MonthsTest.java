package org.onrecord.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthsTest {

    private static final YearMonth LAST = YearMonth.of(2031, 6);

    @Test
    void saysWhichMonthsAreLeftOut() {
        var told =
                List.of(LAST, LAST.minusMonths(23), LAST.minusMonths(24), LAST.minusMonths(40), LAST.minusMonths(40));
        assertThat(Months.span(told))
                .hasSize(24)
                .startsWith(YearMonth.of(2029, 7))
                .endsWith(LAST);
        assertThat(Months.left(told))
                .isEqualTo("Only the last 24 months are drawn; something is told of 2 months before 2029-07, too.");
        assertThat(Months.left(List.of(LAST, LAST.minusMonths(23)))).isEmpty();
        assertThat(Months.left(List.of())).isEmpty();
    }
}
