package org.onrecord.extract.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a rule has read: names and values, the newest first. An immutable chain, since a match goes back and tries again.
 *
 * @param name such as {@code month}
 * @param value such as {@code 12}
 * @param rest what was read before; empty at the first
 */
record Slots(String name, String value, Optional<Slots> rest) {

    static final Slots NONE = new Slots("", "", Optional.empty());

    Slots with(String key, String text) {
        return new Slots(key, text, Optional.of(this));
    }

    /** These and all of others. */
    Slots withAll(Slots others) {
        return others.rest.isEmpty() ? this : withAll(others.rest.orElse(NONE)).with(others.name, others.value);
    }

    /** Reads constants such as {@code dir=-1 unit=Y}. */
    static Slots of(String constants) {
        var slots = NONE;
        for (var constant : constants.isBlank() ? List.<String>of() : List.of(constants.split(" ", -1))) {
            int equals = constant.indexOf('=');
            slots = slots.with(constant.substring(0, equals), constant.substring(equals + 1));
        }
        return slots;
    }

    Optional<String> get(String key) {
        var slots = this;
        while (true) {
            if (slots.name.equals(key)) {
                return Optional.of(slots.value);
            }
            if (slots.rest.isEmpty()) {
                return Optional.empty();
            }
            slots = slots.rest.get();
        }
    }

    /** What was read first under a name: of "two to three" the two. */
    Optional<String> oldest(String key) {
        return rest.flatMap(earlier -> earlier.oldest(key))
                .or(() -> name.equals(key) ? Optional.of(value) : Optional.empty());
    }

    boolean has(String key) {
        return get(key).isPresent();
    }

    OptionalInt number(String key) {
        var text = get(key);
        return text.isPresent() ? OptionalInt.of(Integer.parseInt(text.get())) : OptionalInt.empty();
    }
}
