package org.onrecord.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.onrecord.model.EventType;

/**
 * How likely an event is of each type; all sum to 1.
 *
 * @param probabilities one for each type, in the order of {@link EventType}
 * @param none how likely it lies outside politics
 */
public record TypeScores(List<Double> probabilities, double none) {

    public TypeScores {
        probabilities = List.copyOf(probabilities);
        if (probabilities.size() != EventType.values().length) {
            throw new IllegalArgumentException(probabilities.size() + " probabilities");
        }
    }

    /** How likely it is of one type. */
    @SuppressWarnings("EnumOrdinal") // the list is in the order of the types
    public double of(EventType type) {
        return probabilities.get(type.ordinal());
    }

    /** The likeliest type, {@link #none()} left aside. */
    public EventType best() {
        return Arrays.stream(EventType.values())
                .max(Comparator.comparingDouble(this::of))
                .orElseThrow();
    }
}
