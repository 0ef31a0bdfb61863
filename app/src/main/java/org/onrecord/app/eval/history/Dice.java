package org.onrecord.app.eval.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Throws of a seed: the same seed gives the same throws. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Some of a list, each once, in any order; all where there are fewer. */
    <T> List<T> some(List<T> of, int number) {
        var left = new ArrayList<>(of);
        var chosen = new ArrayList<T>();
        while (chosen.size() < number && !left.isEmpty()) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return chosen;
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from the least to the most, both included. */
    int from(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double share() {
        return random.nextDouble();
    }

    <T> List<T> shuffled(List<T> of) {
        return some(of, of.size());
    }
}
