package org.onrecord.app.web.guard;

import java.util.Locale;
import java.util.Optional;

/** What somebody may do; each may do what those before may. */
public enum Role {
    /** May look at everything. */
    READER,
    /** May change what is on record: add articles, correct, watch. */
    EDITOR,
    /** May run the desk. */
    ADMIN;

    /** Whether this role is enough where another is needed. */
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }

    /** The role of that name, in small letters. */
    public static Optional<Role> named(String name) {
        for (var role : values()) {
            if (role.toString().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
