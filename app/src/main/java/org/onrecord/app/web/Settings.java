package org.onrecord.app.web;

import org.onrecord.app.add.OwnActors;
import org.onrecord.app.web.guard.Access;

/**
 * What the desk is told when it starts.
 *
 * @param ledger where the ledger is: a file, or {@code postgresql://…}
 * @param host the address of this machine to listen at
 * @param port the port, 0 for any that is free
 * @param version of the program
 * @param allowPrivate whether what is added may be fetched from private networks, and watches may send there
 * @param actors actors that the user knows, for articles that are read here
 * @param access how people get in
 */
public record Settings(
        String ledger, String host, int port, String version, boolean allowPrivate, OwnActors actors, Access access) {

    /** For the user of this machine alone, with nothing out of the ordinary. */
    public Settings(String ledger, String host, int port, String version) {
        this(ledger, host, port, version, false, OwnActors.NONE, Access.ofMachine());
    }
}
