package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Span;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.TimeKind;

class TimesScoreTest {

    private static final String ARTICLE = """
            <?xml version="1.0" ?>
            <TimeML>
            <DCT><TIMEX3 tid="t0" type="DATE" value="2024-06-14" functionInDocument="CREATION_TIME">June 14</TIMEX3></DCT>
            <TEXT>Ann &amp; Lee <EVENT eid="e1">met</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2024-06-12">Wednesday</TIMEX3>
            for <TIMEX3 tid="t2" type="DURATION" value="PT2H">two hours</TIMEX3>.</TEXT>
            </TimeML>
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private static TimeExpression time(int begin, int end, TimeKind kind, String value) {
        return new TimeExpression(
                new Span(begin, end), kind, value, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void countsWordsAndValuesApart() {
        var gold = List.of(
                new MarkedTime(new Span(0, 6), TimeKind.DATE, "2024-06-14"),
                new MarkedTime(new Span(10, 19), TimeKind.DURATION, "P2D"),
                new MarkedTime(new Span(30, 34), TimeKind.DATE, "2023"));
        var found = List.of(
                time(0, 6, TimeKind.DATE, "2024-06-07"),
                time(6, 19, TimeKind.DURATION, "P2D"),
                time(40, 43, TimeKind.DATE, "PRESENT_REF"),
                time(50, 53, TimeKind.DATE, "PRESENT_REF"));

        var score = TimesScore.of(gold, found);

        assertThat(score.strict()).isEqualTo(new Tally(3, 4, 1));
        assertThat(score.relaxed()).isEqualTo(new Tally(3, 4, 2));
        assertThat(score.value()).isEqualTo(new Tally(3, 4, 1));
        assertThat(score.type()).isEqualTo(new Tally(3, 4, 2));
    }

    @Test
    void readsTextTimesAndPublication() throws IOException, UnusableInput {
        var file = TimeMlFile.read(Files.writeString(folder.resolve("a.tml"), ARTICLE));

        assertThat(file.article().text()).isEqualTo("Ann & Lee met on Wednesday\nfor two hours.");
        assertThat(file.article().metadata().published().map(Object::toString)).contains("2024-06-14T12:00Z");
        assertThat(file.times())
                .containsExactly(
                        new MarkedTime(new Span(17, 26), TimeKind.DATE, "2024-06-12"),
                        new MarkedTime(new Span(31, 40), TimeKind.DURATION, "PT2H"));
    }

    @Test
    void halvesByName() {
        assertThat(TimesTask.half("wsj_0006"))
                .isEqualTo(TimesTask.half("wsj_0006"))
                .isBetween(0, 1);
    }
}
