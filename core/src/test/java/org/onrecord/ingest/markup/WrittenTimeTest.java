package org.onrecord.ingest.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-06-20T23:05:00+02:00|2031-06-20T23:05+02:00",
                "2031-06-20T21:05:00.123456Z|2031-06-20T21:05Z",
                "2031-06-20 21:05 UTC|2031-06-20T21:05Z",
                "2031-06-20T23:05:00+0200|2031-06-20T23:05+02:00",
                "20310620T210500Z|2031-06-20T21:05Z",
                "Fri, 20 Jun 2031 23:05:00 +0200|2031-06-20T23:05+02:00",
                "20 Jun 31 17:05 EDT|2031-06-20T17:05-04:00",
                "Friday, 20-Jun-31 21:05:00 GMT|2031-06-20T21:05Z"
            })
    void readsAWholeTime(String written, String time) {
        assertThat(WrittenTime.read(written)).contains(OffsetDateTime.parse(time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2031-06-20",
                "2031-06-20T23:05:00",
                "2031-02-30T10:00:00Z",
                "2031-06-20T25:00:00Z",
                "2031-06-20T10:00:00+99:00",
                "20 Jun 2031 10:00 IST",
                "20 Foo 2031 10:00 GMT",
                "today"
            })
    void takesNothingElseForATime(String written) {
        assertThat(WrittenTime.read(written)).isEmpty();
    }
}
