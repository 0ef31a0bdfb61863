package org.onrecord.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {

    private static final WordTable WORDS = new WordTable();

    @Test
    void findsWordsOfLikeMeaningNear() {
        assertThat(WORDS.likeness("quake", "earthquake").orElseThrow())
                .isGreaterThan(WORDS.likeness("quake", "elect").orElseThrow());
        assertThat(WORDS.likeness("acquire", "acquisition").orElseThrow())
                .isGreaterThan(WORDS.likeness("acquire", "arrest").orElseThrow());
    }

    @Test
    void knowsNothingOfWordsThatItLacks() {
        assertThat(WORDS.likeness("quake", "zzyzx")).isEmpty();
        assertThat(WORDS.likeness("zzyzx", "zzyzx")).hasValue(1);
        assertThat(WORDS.concepts("zzyzx")).isEmpty();
    }

    @Test
    void holdsFrequentWordsForLessTelling() {
        assertThat(WORDS.rarity("the")).isLessThan(WORDS.rarity("parliament"));
        assertThat(WORDS.rarity("parliament")).isLessThan(WORDS.rarity("zzyzx"));
    }
}
