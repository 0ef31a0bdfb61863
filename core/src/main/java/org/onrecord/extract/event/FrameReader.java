package org.onrecord.extract.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.ActorKind;
import org.onrecord.model.EventType;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the files {@code /frames/*.yaml}. */
final class FrameReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "type",
            "mode",
            "modes",
            "context",
            "cameo",
            "word",
            "lemmas",
            "roles",
            "needs",
            "where",
            "without",
            "lacks",
            "kinds",
            "reciprocal",
            "controls");

    private FrameReader() {}

    /** All frames: one file for each type, and one for events outside politics. */
    static List<Frame> readAll() {
        var frames = new ArrayList<Frame>();
        for (var type : EventType.values()) {
            frames.addAll(read(type.name().toLowerCase(Locale.ROOT)));
        }
        frames.addAll(read("other"));
        var ids = new HashSet<String>();
        for (var frame : frames) {
            if (!ids.add(frame.id())) {
                throw new IllegalStateException("frames: id " + frame.id() + " stands there twice; rename one");
            }
        }
        return List.copyOf(frames);
    }

    private static List<Frame> read(String name) {
        var file = "/frames/" + name + ".yaml";
        try (var stream = FrameReader.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            var text = withoutExamples(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            var content = new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(text);
            return list(map(content).get("frames")).stream()
                    .map(frame -> frame(file, map(frame)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Examples are for readers and tests, and most of a file: leaving them out first makes reading twice as fast. */
    private static String withoutExamples(String text) {
        var kept = new StringBuilder(text.length());
        var example = false;
        for (var line : text.split("\n", -1)) {
            if (line.startsWith("    finds:") || line.startsWith("    ignores:")) {
                example = true;
            } else if (!line.startsWith("      ")) {
                example = false;
            }
            if (!example) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }

    private static Frame frame(String file, Map<String, Object> entry) {
        var id = text(entry, "id").orElseThrow(() -> new IllegalStateException(file + ": a frame without an id"));
        var unknown = entry.keySet().stream().filter(key -> !KEYS.contains(key)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(file + ", " + id + ": no such keys: " + unknown + "; write one of " + KEYS);
        }
        try {
            var roles = roles(entry);
            return new Frame(
                    id,
                    text(entry, "type").map(EventType::valueOf),
                    text(entry, "mode"),
                    modes(entry),
                    texts(entry.get("context")),
                    cameo(entry),
                    text(entry, "word").filter("noun"::equals).isPresent(),
                    texts(entry.get("lemmas")),
                    roles,
                    ways(roles, entry.get("needs")),
                    conditions(roles, entry.get("where")),
                    conditions(roles, entry.get("without")),
                    ways(roles, entry.get("lacks")),
                    kinds(entry),
                    Boolean.TRUE.equals(entry.get("reciprocal")),
                    Boolean.TRUE.equals(entry.get("controls")));
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new IllegalStateException(file + ", " + id + ": " + e.getMessage(), e);
        }
    }

    /** For each word the mode that it gives; the first mode that names it. */
    private static Map<String, String> modes(Map<String, Object> entry) {
        var modes = new HashMap<String, String>();
        map(entry.get("modes")).forEach((mode, words) -> texts(words).forEach(word -> modes.putIfAbsent(word, mode)));
        return Map.copyOf(modes);
    }

    private static List<List<RolePath>> ways(Map<EventRole, List<RolePath>> roles, @Nullable Object value) {
        return texts(value).stream().map(way -> paths(roles, way)).toList();
    }

    private static Map<String, String> cameo(Map<String, Object> entry) {
        var value = entry.get("cameo");
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?>)) {
            return Map.of("", value.toString());
        }
        return map(value).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        code -> code.getKey().equals("else") ? "" : code.getKey(),
                        code -> code.getValue().toString()));
    }

    private static Map<EventRole, List<RolePath>> roles(Map<String, Object> entry) {
        var roles = new EnumMap<EventRole, List<RolePath>>(EventRole.class);
        map(entry.get("roles")).forEach((role, paths) -> roles.put(role(role), RolePath.ofAll(paths.toString())));
        return roles;
    }

    private static Map<EventRole, Set<ActorKind>> kinds(Map<String, Object> entry) {
        var kinds = new EnumMap<EventRole, Set<ActorKind>>(EventRole.class);
        map(entry.get("kinds"))
                .forEach((role, names) -> kinds.put(
                        role(role),
                        texts(names).stream()
                                .map(name -> ActorKind.valueOf(
                                        name.toUpperCase(Locale.ROOT).replace('-', '_')))
                                .collect(Collectors.toUnmodifiableSet())));
        return kinds;
    }

    private static List<Frame.Condition> conditions(Map<EventRole, List<RolePath>> roles, @Nullable Object value) {
        return map(value).entrySet().stream()
                .map(condition ->
                        new Frame.Condition(paths(roles, condition.getKey()), Set.copyOf(texts(condition.getValue()))))
                .toList();
    }

    /** The ways of a condition, which names a role or writes them out. */
    private static List<RolePath> paths(Map<EventRole, List<RolePath>> roles, String text) {
        for (var role : EventRole.values()) {
            if (role.name().equalsIgnoreCase(text)) {
                return Optional.ofNullable(roles.get(role))
                        .orElseThrow(() -> new IllegalArgumentException("no role " + text + "; write its path"));
            }
        }
        return RolePath.ofAll(text);
    }

    private static EventRole role(String name) {
        return EventRole.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Optional<String> text(Map<String, Object> entry, String key) {
        return Optional.ofNullable(entry.get(key)).map(Object::toString);
    }

    /** A list of texts; lists inside it, as aliases give them, are laid flat. */
    private static List<String> texts(@Nullable Object value) {
        if (value instanceof List<?> values) {
            return values.stream().flatMap(one -> texts(one).stream()).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> values ? values : List.of();
    }

    private static Map<String, Object> map(@Nullable Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, content) -> map.put(String.valueOf(key), content));
        }
        return map;
    }
}
