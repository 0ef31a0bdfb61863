package org.onrecord.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.onrecord.model.EventType;

class SearchLineTest {

    @Test
    void takesFiltersApartFromWords() {
        var query = new SearchLine("drones from:IRN to:\"Ann Lee\" type:aid denied:yes since:2024-01").query(10);

        assertThat(query.words()).isEqualTo("drones");
        assertThat(query.from()).contains("IRN");
        assertThat(query.to()).contains("Ann Lee");
        assertThat(query.type()).contains(EventType.AID);
        assertThat(query.denied()).isTrue();
        assertThat(query.since().map(Object::toString)).contains("2024-01-01T00:00:00Z");
    }

    @Test
    void endsAMonthWithItsLastDay() {
        assertThat(new SearchLine("until:2024-02").query(1).until().map(Object::toString))
                .contains("2024-02-29T23:59:59Z");
    }

    @Test
    void saysWhatFilterThereIsNot() {
        assertThatThrownBy(() -> new SearchLine("form:IRN").query(1))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("there is no filter 'form:'");
        assertThatThrownBy(() -> new SearchLine("since:yesterday").query(1))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("2024-06-14");
    }

    @Test
    void takesAddressesAndQuotedColonsForWords() {
        assertThat(new SearchLine("https://post.example \"re: arms\"").query(1).words())
                .isEqualTo("https://post.example \"re: arms\"");
    }
}
