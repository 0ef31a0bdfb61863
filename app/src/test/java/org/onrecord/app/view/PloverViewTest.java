package org.onrecord.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PloverViewTest {

    private static final PloverView VIEW = new PloverView(new Producer("1.2", "sha256:abc", "sha256:def"));

    @Test
    void namesTheFieldsAsTheManualDoes() {
        var aid = lines().get(0);
        assertThat(aid.get("id").asString()).matches("onrecord-[0-9a-f]{12}-e1");
        assertThat(aid.get("date").asString()).isEqualTo("2024-06-14");
        assertThat(aid.get("event").toString()).isEqualTo("[\"AID\"]");
        assertThat(aid.get("actor").toString())
                .isEqualTo("[{\"code\":\"NOR\",\"sector\":\"GOV\",\"entity_text\":\"Norland\","
                        + "\"identifier_text\":\"Norland\",\"office\":null}]");
        assertThat(aid.get("recipient").get(0).get("code").asString()).isEqualTo("OST");
        assertThat(aid.get("quad_code").asInt()).isEqualTo(2);
        assertThat(aid.get("context").toString()).isEqualTo("[\"military\"]");
    }

    @Test
    void saysWhoTellsItAndHowFirmly() {
        var told = lines().get(0).get("assertions");
        assertThat(told.size()).isEqualTo(3);
        assertThat(told.get(0).get("chain").toString()).isEqualTo("[\"Norland Post\",\"Norland Times\"]");
        assertThat(told.get(1).get("stance").asString()).isEqualTo("confirm");
        assertThat(told.get(2).get("polarity").asString()).isEqualTo("negative");
    }

    @Test
    void codesWhatMightBeAsHypothetical() {
        assertThat(lines().get(1).get("context").toString()).isEqualTo("[\"hypothetical\"]");
    }

    @Test
    void listsAllWhoMeetAsActors() {
        var met = lines().get(2);
        assertThat(met.get("date").asString()).isEqualTo("2024-06-12");
        assertThat(met.get("actor").size()).isEqualTo(2);
        assertThat(met.get("recipient").size()).isZero();
        assertThat(met.get("event_loc").toString()).isEqualTo("{\"extracted_place\":\"Portsund\"}");
    }

    @Test
    void leavesOutWhatIsOutsidePolitics() {
        assertThat(lines()).hasSize(3);
        assertThat(VIEW.show(Example.reading())).isEmpty();
    }

    private static List<JsonNode> lines() {
        return VIEW.show(FullExample.reading())
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }
}
