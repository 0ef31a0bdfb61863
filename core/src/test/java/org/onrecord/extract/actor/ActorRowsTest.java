package org.onrecord.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.ActorKind;

class ActorRowsTest {

    @Test
    void readsNamesKindCountryAndSector() {
        assertThat(ActorRows.read(
                        "# ours\n\nNorland Relief Agency\tNRA, Relief Agency\tngo\tNOR\tNGO\nLodva\t\tgroup\t\t\n"))
                .containsExactly(
                        new KnownActor(
                                "Norland Relief Agency",
                                List.of("NRA", "Relief Agency"),
                                ActorKind.NGO,
                                Optional.of("NOR"),
                                Optional.of("NGO")),
                        new KnownActor("Lodva", List.of(), ActorKind.GROUP, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lodva;ngo | line 2: 2 columns",
                ";;ngo;; | line 2: no name",
                "Lodva;;city;; | line 2: no kind \"city\"; write one of country, government",
                "Lodva;;ngo;Norway; | line 2: no country \"Norway\"; write three capitals",
                "Lodva;;ngo;NOR;gov | line 2: no sector \"gov\"; write three capitals",
            })
    void saysInWhichLineWhatIsWrong(String row, String message) {
        assertThatThrownBy(() -> ActorRows.read("# head\n" + row.replace(';', '\t')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void readsTheLexicons() {
        var known = new KnownActors(List.of());

        assertThat(known.named("the United Nations")).map(KnownActor::kind).contains(ActorKind.IGO);
        assertThat(known.country("IRN")).map(KnownActor::name).contains("Iran");
    }
}
