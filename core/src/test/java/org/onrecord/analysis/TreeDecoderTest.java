package org.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {

    private static final int ROUNDS = 400;

    @Test
    void findsTheBestTreeOfSmallSentences() {
        var random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            int size = 1 + random.nextInt(5);
            var arcs = arcs(random, size, size);
            var heads = TreeDecoder.heads(arcs, 0, size);
            assertThat(isTree(heads)).isTrue();
            assertThat(sum(arcs, heads)).isCloseTo(bestSum(arcs, new int[size], 0), within(1e-3));
        }
    }

    @Test
    void keepsToItsSentence() {
        var random = new Random(12);
        for (int round = 0; round < ROUNDS; round++) {
            int size = 2 + random.nextInt(5);
            int begin = random.nextInt(4);
            var arcs = arcs(random, begin + size + 3, begin + size + 3);
            var heads = TreeDecoder.heads(arcs, begin, begin + size);
            assertThat(Arrays.stream(heads).boxed())
                    .allMatch(head -> head == TreeDecoder.ROOT || (head >= begin && head < begin + size));
            assertThat(isTree(Arrays.stream(heads)
                            .map(head -> head < 0 ? head : head - begin)
                            .toArray()))
                    .isTrue();
        }
    }

    @Test
    void makesATreeOfAnyScores() {
        var random = new Random(13);
        for (int size : new int[] {1, 2, 40, 254}) {
            assertThat(isTree(TreeDecoder.heads(arcs(random, size, size), 0, size)))
                    .isTrue();
            var equal = new Table(new float[size * (size + 1)], size + 1);
            assertThat(isTree(TreeDecoder.heads(equal, 0, size))).isTrue();
        }
    }

    @Test
    void staysFastWhereCyclesNest() {
        int size = 254;
        var values = new float[size * (size + 1)];
        for (int word = 0; word < size; word++) {
            for (int head = 0;
                    head < size;
                    head++) { // each word wants its neighbour: a cycle within a cycle within a cycle
                values[word * (size + 1) + 1 + head] = -Math.abs(word - head) - (head < word ? 0 : 0.5f * word);
            }
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> TreeDecoder.heads(new Table(values, size + 1), 0, size));
    }

    private static Table arcs(Random random, int rows, int words) {
        var values = new float[rows * (words + 1)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian() * 10;
        }
        return new Table(values, words + 1);
    }

    private static double bestSum(Table arcs, int[] heads, int word) {
        if (word == heads.length) {
            return isTree(heads) ? sum(arcs, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = TreeDecoder.ROOT; head < heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, bestSum(arcs, heads, word + 1));
        }
        return best;
    }

    private static double sum(Table arcs, int[] heads) {
        double sum = 0;
        for (int word = 0; word < heads.length; word++) {
            sum += arcs.at(word, heads[word] + 1);
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        if (Arrays.stream(heads).filter(head -> head == TreeDecoder.ROOT).count() != 1) {
            return false;
        }
        for (int word = 0; word < heads.length; word++) {
            int above = word;
            for (int steps = 0; above != TreeDecoder.ROOT; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                above = heads[above];
            }
        }
        return true;
    }
}
