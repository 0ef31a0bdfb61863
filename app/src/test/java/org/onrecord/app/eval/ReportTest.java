package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Report REPORT = new Report(
            "names",
            "sha256:0",
            new LinkedHashMap<>(Map.of("names", 12L)),
            List.of(
                    Table.ofTallies("exact", List.of(Table.Row.of("person", new Tally(8, 4, 3)))),
                    new Table(
                            "deviation",
                            List.of(new Column("r", 3)),
                            List.of(Table.Row.of("factuality", Double.NaN)))));

    @Test
    void printsAlignedColumns() {
        assertThat(REPORT.print(Report.Format.TEXT)).isEqualTo("""
                names: 12 names
                model sha256:0

                exact     gold  found  right  precision  recall     f1
                  person     8      4      3      75.00   37.50  50.00

                deviation     r
                  factuality  -
                """);
    }

    @Test
    void printsJsonForPrograms() {
        assertThat(REPORT.print(Report.Format.JSON))
                .isEqualTo("{\"task\":\"names\",\"model\":\"sha256:0\",\"names\":12,\"exact\":{\"person\":{\"gold\":8,"
                        + "\"found\":4,\"right\":3,\"precision\":75.0,\"recall\":37.5,\"f1\":50.0}},"
                        + "\"deviation\":{\"factuality\":{\"r\":null}}}\n");
    }

    @Test
    void wantsANumberForEachColumn() {
        assertThatThrownBy(() -> new Table("x", List.of(Column.count("a")), List.of(Table.Row.of("b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
