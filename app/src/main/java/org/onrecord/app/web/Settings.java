package org.onrecord.app.web;

/**
 * What the desk is told when it starts.
 *
 * @param ledger where the ledger is: a file, or {@code postgresql://…}
 * @param host the address of this machine to listen at
 * @param port the port, 0 for any that is free
 * @param version of the program
 * @param allowPrivate whether what is added may be fetched from private networks
 */
public record Settings(String ledger, String host, int port, String version, boolean allowPrivate) {}
