package org.onrecord.link;

import java.util.regex.Pattern;

/**
 * The identity of a claim: that of the entry that it began with.
 *
 * @param value {@code c-} and 20 hexadecimal digits
 */
public record ClaimId(String value) {

    private static final Pattern FORM = Pattern.compile("c-[0-9a-f]{20}");

    public ClaimId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a claim: " + value);
        }
    }

    /** The claim that begins with this entry. */
    public static ClaimId of(EntryId first) {
        return new ClaimId("c-" + first.value().substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
