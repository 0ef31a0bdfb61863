package org.onrecord.app.store;

import java.util.regex.Pattern;

/**
 * The identity of a watch.
 *
 * @param value {@code w-} and 20 hexadecimal digits
 */
public record WatchId(String value) {

    private static final Pattern FORM = Pattern.compile("w-[0-9a-f]{20}");

    public WatchId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a watch: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
