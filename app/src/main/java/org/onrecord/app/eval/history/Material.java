package org.onrecord.app.eval.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of which histories are made. */
final class Material {

    private static final String ANY = "any";

    private final Map<String, List<String>> sentences = new LinkedHashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, List<String>> synonyms = new HashMap<>();
    private final List<String> families = new ArrayList<>();

    Material() {
        for (var row : rows("sentences.tsv", 3)) {
            sentences
                    .computeIfAbsent(row.get(0) + " " + row.get(1), any -> new ArrayList<>())
                    .add(row.get(2));
            if (row.get(0).equals("core")) {
                families.add(row.get(1));
            }
        }
        for (var row : rows("names.tsv", 2)) {
            names.put(row.get(0), List.of(row.get(1).split(", ", -1)));
        }
        for (var row : rows("synonyms.tsv", 1)) {
            var group = List.of(row.get(0).split(", ", -1));
            synonyms.put(group.getFirst(), group.subList(1, group.size()));
        }
    }

    /** What can be claimed. */
    List<String> families() {
        return families;
    }

    /** The sentences of a kind, for this family and for any. */
    List<String> sentences(String kind, String family) {
        var found = new ArrayList<>(sentences.getOrDefault(kind + " " + family, List.of()));
        found.addAll(sentences.getOrDefault(kind + " " + ANY, List.of()));
        return found;
    }

    List<String> names(String kind) {
        return Objects.requireNonNull(names.get(kind), kind);
    }

    /** What may be put for a word in small letters; empty where nothing may. */
    List<String> synonyms(String word) {
        return synonyms.getOrDefault(word, List.of());
    }

    private static List<List<String>> rows(String file, int columns) {
        var rows = new ArrayList<List<String>>();
        try (var stream = Objects.requireNonNull(Material.class.getResourceAsStream(file), file);
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    var row = List.of(line.split("\t", -1));
                    if (row.size() != columns) {
                        throw new IllegalStateException(file + ": " + row.size() + " columns; write " + columns);
                    }
                    rows.add(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return rows;
    }
}
