package org.onrecord.ingest;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which field of a line of JSON holds which part of an article. A name with full stops leads into a field's fields:
 * {@code source.name}.
 *
 * @param names the name for each part
 */
public record FieldMap(Map<Part, String> names) {

    /** A part of an article. */
    public enum Part {
        TITLE,
        OUTLET,
        BYLINE,
        PUBLISHED,
        TEXT,
        URI,
        LANGUAGE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Each part under its own name. */
    public static final FieldMap OWN = new FieldMap(Map.of());

    public FieldMap {
        var all = new EnumMap<Part, String>(Part.class);
        for (var part : Part.values()) {
            all.put(part, names.getOrDefault(part, part.toString()));
        }
        names = Map.copyOf(all);
    }

    /**
     * The map that a user writes as {@code text=body,title=headline}; parts that are not named keep their own name.
     *
     * @throws IllegalArgumentException with half a line for the user, where it is not written so
     */
    public static FieldMap parse(String written) {
        var names = new EnumMap<Part, String>(Part.class);
        for (var pair : written.split(",", -1)) {
            var sides = pair.split("=", -1);
            if (sides.length != 2 || sides[1].isBlank()) {
                throw new IllegalArgumentException(
                        "'" + pair + "' is no pair of names; write them like text=body,title=headline");
            }
            if (names.put(part(sides[0].strip()), sides[1].strip()) != null) {
                throw new IllegalArgumentException("'" + sides[0].strip() + "' is named twice; leave one");
            }
        }
        return new FieldMap(names);
    }

    /** The name of the field that holds a part. */
    public String of(Part part) {
        return names.getOrDefault(part, part.toString());
    }

    private static Part part(String name) {
        return Stream.of(Part.values())
                .filter(part -> part.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is none of "
                        + Stream.of(Part.values()).map(Part::toString).collect(Collectors.joining(", "))));
    }
}
