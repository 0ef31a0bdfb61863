package org.onrecord.link;

import java.util.regex.Pattern;

/**
 * The identity of an entry, the same wherever the same reading of the same article is entered.
 *
 * @param value {@code e-} and 20 hexadecimal digits
 */
public record EntryId(String value) {

    private static final Pattern FORM = Pattern.compile("e-[0-9a-f]{20}");

    public EntryId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of an entry: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
