package org.onrecord.bench;

import java.util.List;

/**
 * How fast a tool read the texts in one way of running it.
 *
 * @param tool the name of the tool
 * @param way how it was run: "2 articles at a time"
 * @param words how many words it read; a text read twice counts twice, a text that it could not read does not count
 * @param seconds how long that took, with what it spent on texts that it could not read
 * @param failures texts that it could not read, without repetition; may be empty
 */
record Run(String tool, String way, long words, double seconds, List<Failure> failures) {

    Run {
        failures = List.copyOf(failures);
        if (seconds <= 0) {
            throw new IllegalArgumentException("no time passed: " + seconds);
        }
    }

    double wordsPerSecond() {
        return words / seconds;
    }
}
