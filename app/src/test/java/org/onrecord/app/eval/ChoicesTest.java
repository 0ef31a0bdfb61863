package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Quad;

class ChoicesTest {

    @Test
    void countsEachLabelAndTheirMean() {
        var gold = List.of(Quad.VERBAL_CONFLICT, Quad.VERBAL_CONFLICT, Quad.MATERIAL_CONFLICT);
        var found = List.of(Quad.VERBAL_CONFLICT, Quad.MATERIAL_CONFLICT, Quad.MATERIAL_CONFLICT);

        var choices = Choices.of(Quad.values(), gold, found);

        assertThat(choices.accuracy()).isEqualTo(200.0 / 3, within(1e-9));
        assertThat(choices.macroF1()).isEqualTo(200.0 / 3, within(1e-9));
        assertThat(choices.tallies().get("verbal conflict")).isEqualTo(new Tally(2, 1, 1));
        assertThat(choices.tallies().get("verbal cooperation")).isEqualTo(Tally.NONE);
    }
}
