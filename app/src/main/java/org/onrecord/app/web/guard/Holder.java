package org.onrecord.app.web.guard;

import java.util.regex.Pattern;

/**
 * One who holds a token.
 *
 * @param role what they may do
 * @param name their name
 * @param token digest of their token; the token itself is nowhere
 */
public record Holder(Role role, String name, Digest token) {

    private static final int LONGEST_NAME = 100;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public Holder {
        name = name.strip();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || CONTROL.matcher(name).find()) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " characters in one line");
        }
    }

    /**
     * A token that was made just now.
     *
     * @param token the token, which is shown once and kept by whoever it is for
     * @param holder who it is for
     */
    public record New(String token, Holder holder) {}

    /**
     * Makes a token for somebody.
     *
     * @throws IllegalArgumentException where the name is none
     */
    public static New make(Role role, String name) {
        var token = "onrecord_" + Digest.newSecret(); // so that scanners for lost secrets can find it
        return new New(token, new Holder(role, name, Digest.of(token)));
    }

    /** Their line in the file. */
    public String line() {
        return role + "\t" + name + "\t" + token.hex();
    }

    Person known(Person.Proof proof) {
        return new Person(name, role, proof);
    }
}
