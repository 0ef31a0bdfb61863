package org.onrecord.extract.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How firmly a voice puts a predicate: the pairs of {@code assertions/modality.tsv}, read by the network. */
class ModalityTest {

    private static final int LEAST_PAIRS = 60;

    static List<List<String>> pairs() {
        try (var stream = ModalityTest.class.getResourceAsStream("/assertions/modality.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void putsAPredicateAsFirmlyAsItsVoice(List<String> pair) {
        var example = Example.of(pair.get(0));

        var assertion = example.only();
        var factuality = assertion.factuality();

        assertThat(List.of(
                        example.voices(assertion),
                        lower(assertion.stance()),
                        lower(factuality.polarity()),
                        lower(factuality.certainty()),
                        lower(factuality.tense())))
                .isEqualTo(pair.subList(1, pair.size()));
    }

    @Test
    void knowsSixtyPairs() {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(LEAST_PAIRS).doesNotHaveDuplicates();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
