package org.onrecord.app.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.onrecord.model.Outcome.Cause;

/**
 * Checks that an address is of the web, and of the public internet.
 *
 * @param networks the networks that are not
 * @param allowPrivate whether addresses of private networks may be read
 */
record AddressCheck(Networks networks, boolean allowPrivate) {

    /** Checks an address, with all that its name stands for, and makes sure that the name stands for nothing else now. */
    void check(URI address) throws NotFetched {
        var scheme = String.valueOf(address.getScheme());
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
            throw new NotFetched(
                    Cause.REFUSED,
                    "leads to '" + scheme + ":'; only http and https are read: save it and name the file");
        }
        var host = address.getHost();
        if (host == null) {
            throw new NotFetched(Cause.MISSING, "names no host; write it like https://norland.example/votes");
        }
        if (address.getUserInfo() != null) {
            throw new NotFetched(Cause.REFUSED, "holds a user's name or password; leave them out");
        }
        var name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        try {
            var addresses = PinnedNames.fresh(name);
            check(host, addresses);
            PinnedNames.pin(name, addresses);
        } catch (UnknownHostException e) {
            throw new NotFetched(Cause.MISSING, "host " + host + " is not known; check the spelling and the network");
        }
    }

    private void check(String host, List<InetAddress> addresses) throws NotFetched {
        for (var address : addresses) {
            var closed = networks.closed(address);
            if (closed.isPresent() && !allowPrivate) {
                throw new NotFetched(
                        Cause.REFUSED,
                        "leads to " + host + " (" + address.getHostAddress() + "), which is of " + closed.get()
                                + ", not of the public internet; add --allow-private if it is meant");
            }
        }
    }
}
