package org.onrecord.app.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a form or an object of JSON says, by the names of its fields.
 *
 * @param values of each field one or more
 */
public record Fields(Map<String, List<String>> values) {

    /** Leaves out what is blank, and fields without a value. */
    public Fields {
        values = values.entrySet().stream()
                .map(field -> Map.entry(
                        field.getKey(),
                        field.getValue().stream()
                                .map(String::strip)
                                .filter(value -> !value.isEmpty())
                                .toList()))
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The value of a field that may be left out.
     *
     * @throws Unclear where it has several
     */
    public Optional<String> one(String name) {
        var all = many(name);
        if (all.size() > 1) {
            throw Unclear.wrong(name + " has several values; give one");
        }
        return all.stream().findFirst();
    }

    /**
     * The value of a field that must be told.
     *
     * @throws Unclear where it is left out, or has several
     */
    String need(String name) {
        return one(name).orElseThrow(() -> Unclear.wrong(name + " is missing"));
    }

    /** All values of a field; may be empty. */
    public List<String> many(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** @throws Unclear where there are other fields than these */
    public void only(Set<String> names) {
        for (var name : values.keySet()) {
            if (!names.contains(name)) {
                throw Unclear.wrong("there is no field " + name + " here; there are "
                        + String.join(", ", names.stream().sorted().toList()));
            }
        }
    }
}
