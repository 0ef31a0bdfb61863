package org.onrecord.app.eval;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a task prints: what was read and by which network, then tables of scores.
 *
 * @param task the name of the task, as typed
 * @param model the digest of the network
 * @param counts how much was read: "articles", 84; in the order in which it is shown
 * @param tables the scores
 */
record Report(String task, String model, SequencedMap<String, Long> counts, List<Table> tables) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** More than anyone compares; keeps the last bits of a double out of diffs. */
    private static final double JSON_STEPS = 1e4;

    /** How a report is printed. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return this == TEXT ? "text" : "json";
        }
    }

    Report {
        tables = List.copyOf(tables);
    }

    String print(Format format) {
        return switch (format) {
            case TEXT -> text();
            case JSON -> json();
        };
    }

    private String text() {
        var head = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", ", task + ": ", "\nmodel " + model + "\n"));
        return head + tables.stream().map(table -> "\n" + table.text()).collect(Collectors.joining());
    }

    private String json() {
        var report = JSON.createObjectNode();
        report.put("task", task).put("model", model);
        counts.forEach(report::put);
        for (var table : tables) {
            var rows = report.putObject(table.name());
            for (var row : table.rows()) {
                fill(rows.putObject(row.name()), table.columns(), row);
            }
        }
        return JSON.writeValueAsString(report) + "\n";
    }

    private static void fill(ObjectNode node, List<Column> columns, Table.Row row) {
        for (int i = 0; i < columns.size(); i++) {
            double number = row.numbers().get(i);
            var key = columns.get(i).name();
            if (Double.isNaN(number)) {
                node.putNull(key);
            } else if (columns.get(i).decimals() == 0) {
                node.put(key, Math.round(number));
            } else {
                node.put(key, Math.round(number * JSON_STEPS) / JSON_STEPS);
            }
        }
    }
}
