package org.onrecord.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.lexicon.WordTable;

class ClaimKeysTest {

    private static final ClaimKeys KEYS = new ClaimKeys(new WordTable());

    private static Set<String> keys(Told told) {
        return KEYS.keys(told.entry(), told.story());
    }

    @Test
    void letsTheSameInOtherWordsMeet() {
        var one = Told.of(1, "supply", "Norland supplied Ostmark with drones").by("Norland");
        var other = Told.of(2, "deliver", "Drones were delivered to Ostmark by Norland").by("Norland");

        assertThat(keys(one)).containsAnyElementsOf(keys(other));
    }

    @Test
    void keepsStoriesApart() {
        var one = Told.of(1, "supply", "Norland supplied Ostmark with drones").by("Norland");
        var other = Told.of(2, "arrest", "Kesteria arrested a baker")
                .by("Kesteria")
                .story("kesteria police baker");

        assertThat(keys(one)).doesNotContainAnyElementsOf(keys(other));
    }

    @Test
    void areFew() {
        var one = Told.of(1, "supply", "Norland supplied Ostmark with drones").by("Norland");

        assertThat(keys(one)).hasSizeBetween(4, 60);
    }
}
