package org.onrecord.app.web.guard;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How people get to the desk.
 *
 * @param who the name of whoever sits at this machine
 * @param tokens the file of those who may in; empty where only this machine can reach the desk
 * @param url where browsers reach it, if a proxy stands before it: {@code https://desk.example}
 */
public record Access(String who, Optional<Path> tokens, Optional<URI> url) {

    /** The user of this machine alone. */
    public static Access ofMachine() {
        return new Access(
                Optional.ofNullable(System.getProperty("user.name"))
                        .filter(name -> !name.isBlank())
                        .orElse("desk"),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * @throws IllegalArgumentException where others could reach the desk at that address, and need no token
     */
    void check(String host) {
        if (tokens.isEmpty() && !isLoopback(host)) {
            throw new IllegalArgumentException("others can reach the desk at " + host
                    + "; give --tokens FILE, with a line for each from 'onrecord token'");
        }
        if (tokens.isEmpty() && url.isPresent()) {
            throw new IllegalArgumentException("others can reach the desk at " + url.get()
                    + "; give --tokens FILE, with a line for each from 'onrecord token'");
        }
    }

    /** Whether only this machine reaches that address. */
    public static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether browsers reach it over TLS, so that the cookie must go no other way. */
    boolean isSecure() {
        return url.map(URI::getScheme).filter("https"::equalsIgnoreCase).isPresent();
    }
}
