package org.onrecord.app.web.guard;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param name their name; what they decide is kept under it
 * @param role what they may do
 * @param proof how we know
 */
public record Person(String name, Role role, Proof proof) {

    private static final String ATTRIBUTE = "onrecord.person";

    /** How we know who somebody is. */
    public enum Proof {
        /** They are at this machine, and nobody else can reach the desk. */
        MACHINE,
        /** Their browser has the cookie of somebody who logged in. */
        SESSION,
        /** Their program sent a token. */
        TOKEN
    }

    /** Who sent a request; empty where everybody may, and nobody was asked who they are. */
    public static Optional<Person> of(Context context) {
        return Optional.ofNullable(context.attribute(ATTRIBUTE));
    }

    void sent(Context context) {
        context.attribute(ATTRIBUTE, this);
    }
}
