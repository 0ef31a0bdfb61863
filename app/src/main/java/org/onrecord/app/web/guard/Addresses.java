package org.onrecord.app.web.guard;

import io.javalin.http.Context;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** From where a request comes, as far as it is to be counted. */
final class Addresses {

    /** Whoever has one address of IPv6 has all that begin so. */
    private static final int OWN_BYTES = 8;

    private final boolean isBehindProxy;

    /** @param isBehindProxy whether a proxy at this machine tells where its requests come from */
    Addresses(boolean isBehindProxy) {
        this.isBehindProxy = isBehindProxy;
    }

    String of(Context context) {
        var peer = String.valueOf(context.req().getRemoteAddr());
        var forwarded = context.header("X-Forwarded-For");
        if (isBehindProxy && forwarded != null && Access.isLoopback(peer)) {
            // only the last is the proxy's own word; those before it are whatever was sent
            return network(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip());
        }
        return network(peer);
    }

    private static String network(String address) {
        var literal = address.replaceAll("[\\[\\]]", "");
        if (!literal.matches("[0-9a-fA-F:.]+(%.*)?")) {
            return "unknown"; // no name is looked up
        }
        try {
            return InetAddress.getByName(literal) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), OWN_BYTES)) + "/64"
                    : literal;
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
