package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceVectorTest {

    private static SentenceVector story(String... words) {
        return SentenceVector.of(Arrays.stream(words)
                .map(word -> new SentenceVector.Telling(word, word.equals("norland"), 2))
                .toList());
    }

    private static byte[] direction(int first) {
        var direction = new byte[384];
        direction[first] = 127;
        return direction;
    }

    @Test
    void tellsHowMuchStoriesShare() {
        assertThat(story("norland", "drone").likeStory(story("norland", "drone")))
                .isCloseTo(1, within(1e-9));
        assertThat(story("norland", "drone").likeStory(story("norland", "oven")))
                .isCloseTo(0.5, within(1e-9));
        assertThat(story("drone").likeStory(story("oven"))).isZero();
        assertThat(story("norland", "drone").sharedNames(story("norland", "oven")))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void knowsAContextOnlyWhereItIsGiven() {
        var one = story("drone").with(direction(1));

        assertThat(one.likeContext(story("drone"))).isEmpty();
        assertThat(one.likeContext(story("oven").with(direction(1)))).hasValue(1);
        assertThat(one.likeContext(story("oven").with(direction(2)))).hasValue(0);
    }

    @Test
    void comesBackFromItsBytes() {
        for (var vector : List.of(story("norland", "drone"), story("norland").with(direction(3)), story())) {
            assertThat(new SentenceVector(vector.values())).isEqualTo(vector).hasSameHashCodeAs(vector);
        }
    }
}
