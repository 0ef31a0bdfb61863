package org.onrecord.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Words with what is known of each: a file of {@code lexicons/}, a word and a tab and a value a line. */
final class Lexicon {

    private final Map<String, String> values;

    private Lexicon(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Loads a file.
     *
     * @param name such as {@code cues.tsv}
     * @throws IllegalArgumentException if a line has no tab or a word stands there twice; the message names file and line
     */
    static Lexicon load(String name) {
        var values = new LinkedHashMap<String, String>();
        try (var in = Lexicon.class.getResourceAsStream("/lexicons/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon " + name);
            }
            int number = 0;
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                number++;
                if (line.startsWith("#")) {
                    continue;
                }
                int tab = line.indexOf('\t');
                if (tab < 1 || values.put(line.substring(0, tab), line.substring(tab + 1)) != null) {
                    throw new IllegalArgumentException(
                            name + ":" + number + ": write a new word, a tab and its value, not '" + line + "'");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + name, e);
        }
        return new Lexicon(values);
    }

    boolean has(String word) {
        return values.containsKey(word);
    }

    Optional<String> of(String word) {
        return Optional.ofNullable(values.get(word));
    }
}
