package org.onrecord.link;

/**
 * The identity of an entry, the same wherever the same reading of the same article is entered.
 *
 * @param value {@code e-} and 20 hexadecimal digits
 */
public record EntryId(String value) {

    public EntryId {
        if (!value.matches("e-[0-9a-f]{20}")) {
            throw new IllegalArgumentException("not the id of an entry: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
