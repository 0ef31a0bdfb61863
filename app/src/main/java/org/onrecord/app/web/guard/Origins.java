package org.onrecord.app.web.guard;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps other sites out that use the browser of somebody who may in. Against names that are made to lead to this machine (DNS
 * rebinding) it looks at {@code Host}; against forms and scripts of other sites (CSRF) at {@code Sec-Fetch-Site}, which no script can set
 * (W3C Fetch Metadata), else at {@code Origin} (RFC 6454).
 */
final class Origins {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** What forms send. */
    private static final Set<String> OF_FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");

    private final boolean isLoopback;
    private final String bound;
    private final Optional<String> proxied;

    /**
     * @param host the address that the desk listens at
     * @param url where browsers reach it beside
     */
    Origins(String host, Optional<URI> url) {
        this.isLoopback = Access.isLoopback(host);
        this.bound = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host.toLowerCase(Locale.ROOT);
        this.proxied = url.map(one -> one.getRawAuthority().toLowerCase(Locale.ROOT));
    }

    static boolean isSafe(Context context) {
        return SAFE.contains(context.req().getMethod());
    }

    /**
     * Where only this machine reaches the desk, it answers to no name that others can make.
     *
     * @throws Refusal where the request is for another
     */
    void checkHost(Context context) {
        if (!isLoopback) {
            return;
        }
        var host = header(context, "Host").orElse("");
        var port = ":" + context.req().getLocalPort();
        boolean ours = Stream.of("localhost", "127.0.0.1", "[::1]", bound)
                .anyMatch(name -> host.equals(name + port) || (port.equals(":80") && host.equals(name)));
        if (!ours && proxied.filter(host::equals).isEmpty()) {
            throw Refusal.misdirected("the desk answers to 127.0.0.1" + port + " and localhost" + port
                    + "; where it is to be reached by another name, start it with --tokens and --url");
        }
    }

    /**
     * What changes something must come from our own pages.
     *
     * @throws Refusal where it does not, or cannot be told
     */
    void checkSite(Context context, Person.Proof proof) {
        var site = header(context, "Sec-Fetch-Site");
        if (site.isPresent()) {
            if (!site.get().equals("same-origin") && !site.get().equals("none")) {
                throw foreign();
            }
            return;
        }
        var origin = header(context, "Origin");
        if (origin.isPresent()) {
            if (!isOurs(origin.get(), context)) {
                throw foreign();
            }
            return;
        }
        // browsers tell one of both with whatever changes something: a program at this machine is all that is left
        if (proof != Person.Proof.MACHINE || isOfForm(context)) {
            throw foreign();
        }
    }

    private boolean isOurs(String origin, Context context) {
        var authority = origin.replaceFirst("^https?://", "");
        return !authority.equals(origin)
                && (authority.equals(header(context, "Host").orElse(""))
                        || proxied.filter(authority::equals).isPresent());
    }

    private static boolean isOfForm(Context context) {
        var type = header(context, "Content-Type")
                .orElse("")
                .replaceFirst(";.*", "")
                .strip();
        return OF_FORMS.contains(type);
    }

    private static Optional<String> header(Context context, String name) {
        return Optional.ofNullable(context.header(name)).map(value -> value.toLowerCase(Locale.ROOT));
    }

    private static Refusal foreign() {
        return Refusal.forbidden(
                "this must come from the desk's own pages; a program says so with the header Sec-Fetch-Site: none, or sends a token");
    }
}
