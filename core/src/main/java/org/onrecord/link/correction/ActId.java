package org.onrecord.link.correction;

import java.util.regex.Pattern;

/**
 * The identity of an act.
 *
 * @param value {@code a-} and 20 hexadecimal digits
 */
public record ActId(String value) {

    private static final Pattern FORM = Pattern.compile("a-[0-9a-f]{20}");

    public ActId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of an act: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
