package org.onrecord.analysis;

import java.util.EnumMap;
import java.util.Map;
import org.onrecord.lexicon.Lexicon;

/** How much each clue counts, from {@code name-clues.tsv}. */
final class NameWeights {

    private static final String FILE = "name-clues.tsv";

    private final Map<NameClue, Double> weights = new EnumMap<>(NameClue.class);

    NameWeights() {
        var rows = Lexicon.values(FILE);
        for (var clue : NameClue.values()) {
            var weight = rows.get(clue.key());
            if (weight == null) {
                throw new IllegalStateException("lexicons/" + FILE + " has no row " + clue.key() + ": write one");
            }
            weights.put(clue, Double.parseDouble(weight));
        }
    }

    /** How likely a run is to be a name, exactly, by the values of its clues. */
    double chance(Map<NameClue, Double> clues) {
        double sum = 0;
        for (var clue : clues.entrySet()) {
            sum += weights.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
