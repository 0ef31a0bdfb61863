package org.onrecord.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void takesAccentsCaseAndPluralsAway() {
        assertThat(Words.of("Kestéria’s DRONES, two companies; 1,200 gas-masks!")
                        .words())
                .containsExactly("kesteria", "s", "drone", "two", "company", "1", "200", "gas", "mask");
        assertThat(Words.of("press status bus gas is us").words())
                .containsExactly("press", "status", "bus", "gas", "is", "us");
    }

    @Test
    void hasNoWordsWhereThereAreNone() {
        assertThat(Words.of(" … — '\"\\ ").words()).isEmpty();
        assertThat(WordQuery.of(" \" \" ( ) * ").isEmpty()).isTrue();
    }

    @Test
    void asksForWordsAndPhrases() {
        var query = WordQuery.of("grain \"field guns\" it's");

        assertThat(query.forSqlite()).isEqualTo("\"grain\" AND \"field gun\" AND \"it s\"");
        assertThat(query.forPostgresql()).isEqualTo("('grain') & ('field' <-> 'gun') & ('it' <-> 's')");
    }

    @Test
    void placesEachWord() {
        assertThat(Words.of("grain for grain").placed()).isEqualTo("'grain':1,3 'for':2 ");
    }

    @Test
    void makesFiltersThatNoTextHolds() {
        var filter = EntryWords.filter(EntryWords.FROM, "Grant Shapps");

        assertThat(filter.words()).containsExactly("from_grant_shapp");
        assertThat(Words.of("from_grant_shapp").words()).containsExactly("from", "grant", "shapp");
    }

    @Test
    void joinsWords() {
        assertThat(Words.of("grain").and(new Words(List.of("to_ost"))).spaced()).isEqualTo("grain to_ost");
    }
}
