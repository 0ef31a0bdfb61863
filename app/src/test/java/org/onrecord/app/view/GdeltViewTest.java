package org.onrecord.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GdeltViewTest {

    private static final GdeltView VIEW = new GdeltView();

    @Test
    void hasTheColumnsOfGdeltAndOneMore() {
        assertThat(heads()).hasSize(59).startsWith("GLOBALEVENTID", "SQLDATE").endsWith("SOURCEURL", "SourceChain");
        assertThat(VIEW.show(FullExample.reading()).lines()).allMatch(line -> line.split("\t", -1).length == 59);
    }

    @Test
    void fillsWhatIsKnown() {
        assertThat(rows().getFirst())
                .containsEntry("SQLDATE", "20240614")
                .containsEntry("Actor1Code", "NORGOV")
                .containsEntry("Actor2CountryCode", "OST")
                .containsEntry("EventCode", "072")
                .containsEntry("EventRootCode", "07")
                .containsEntry("QuadClass", "2")
                .containsEntry("GoldsteinScale", "")
                .containsEntry("SourceChain", "Norland Post > Norland Times; Norland Post > Ann Lee");
    }

    @Test
    void writesAMeetingBothWays() {
        assertThat(rows().subList(1, 3))
                .extracting(row -> row.get("Actor1Code") + " " + row.get("Actor2Code"))
                .containsExactly("NORGOV OSTGOV", "OSTGOV NORGOV");
    }

    @Test
    void leavesOutWhatNobodyTellsAsDone() {
        assertThat(rows()).hasSize(3).noneMatch(row -> "18".equals(row.get("EventRootCode")));
    }

    private static List<String> heads() {
        return Arrays.asList(VIEW.opening().strip().split("\t", -1));
    }

    private static List<Map<String, String>> rows() {
        return VIEW.show(FullExample.reading())
                .lines()
                .map(line -> {
                    var cells = line.split("\t", -1);
                    var row = new HashMap<String, String>();
                    for (int i = 0; i < cells.length; i++) {
                        row.put(heads().get(i), cells[i]);
                    }
                    return (Map<String, String>) row;
                })
                .toList();
    }
}
