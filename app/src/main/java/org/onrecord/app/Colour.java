package org.onrecord.app;

import java.util.Locale;

/** When to print in colour. */
enum Colour {
    /** On a terminal, unless NO_COLOR forbids it. */
    AUTO,
    ALWAYS,
    NEVER;

    boolean isOn(Surroundings surroundings) {
        return switch (this) {
            case AUTO -> surroundings.wantsColour();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
