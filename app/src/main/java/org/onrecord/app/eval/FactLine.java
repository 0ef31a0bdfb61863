package org.onrecord.app.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A sentence and how firmly it puts what some of its words tell.
 *
 * @param tokens the words
 * @param facts index of a word, and −3 (certainly not) to +3 (certainly)
 */
record FactLine(List<String> tokens, SequencedMap<Integer, Double> facts) {

    /** What Python's {@code str.split} cuts at. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

    FactLine {
        tokens = List.copyOf(tokens);
    }

    static List<FactLine> in(Path file) throws UnusableInput {
        return JsonLines.read(file, FactLine::of);
    }

    private static FactLine of(JsonNode line) {
        if (!line.path("text").isString()) {
            throw new IllegalArgumentException("no string \"text\"");
        }
        var tokens = SPACE.splitAsStream(line.path("text").stringValue())
                .filter(token -> !token.isEmpty())
                .toList();
        var facts = new TreeMap<Integer, Double>();
        for (var target : JsonLines.list(line, "targets")) {
            var word = target.path("span1").path(0);
            if (!word.isInt() || !target.path("label").isNumber()) {
                throw new IllegalArgumentException("a target without \"span1\" or \"label\": " + target);
            }
            if (word.intValue() < 0 || word.intValue() >= tokens.size()) {
                throw new IllegalArgumentException("no word " + word + " in " + tokens.size() + " words");
            }
            facts.put(word.intValue(), target.path("label").doubleValue());
        }
        return new FactLine(tokens, facts);
    }
}
