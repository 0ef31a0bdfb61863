package org.onrecord.app.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.ingest.markup.MarkupDecoder;
import org.onrecord.model.Outcome.Cause;

/**
 * Gets what is at addresses of the web. Asks robots.txt first (RFC 9309), waits between two requests to one host, takes only so much and
 * waits only so long, and goes to no address of a private network, be it named or led to. Thread-safe.
 */
public final class Fetcher implements AutoCloseable {

    private static final int MOST_REDIRECTIONS = 5;

    /** RFC 9309: at least so much of robots.txt is read. */
    private static final int ROBOTS_BYTES = 512_000;

    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s\";]+)");

    private final AddressCheck addresses;
    private final Exchange exchange;
    private final Hosts hosts;
    private final Agent agent;
    private final int limit;

    /**
     * A fetcher that names itself so and keeps to these limits.
     *
     * @param allowPrivate whether it may go to addresses of private networks
     */
    public Fetcher(Agent agent, Limits limits, boolean allowPrivate) {
        this.agent = agent;
        this.addresses = new AddressCheck(new Networks(), allowPrivate);
        this.exchange = new Exchange(agent, limits);
        this.hosts = new Hosts(limits.pause());
        this.limit = limits.bytes();
    }

    /** Whether what a user writes is an address rather than the name of a file. */
    public static boolean isAddress(String written) {
        return ADDRESS.matcher(written).matches();
    }

    /** Gets what is at an address. */
    public Fetched get(String written) throws NotFetched {
        return get(parsed(written));
    }

    /** Gets what is at an address. */
    public Fetched get(URI address) throws NotFetched {
        var at = address;
        for (var redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
            addresses.check(at);
            var host = hosts.of(at);
            var here = at;
            var robots = host.robots(() -> robots(here));
            if (!robots.allow(at)) {
                throw new NotFetched(
                        Cause.REFUSED,
                        "may not be read by robots, says " + at.getHost()
                                + "/robots.txt; save the page in a browser and name the file");
            }
            awaitTurn(host, robots);
            var answer = exchange.get(at, limit);
            var next = redirection(answer, at);
            if (next.isEmpty()) {
                return fetched(answer, at);
            }
            at = next.get();
        }
        throw new NotFetched(
                Cause.UNREACHABLE,
                "leads on more than " + MOST_REDIRECTIONS + " times; name the address where it ends");
    }

    private static void awaitTurn(Hosts.Host host, Robots robots) throws NotFetched {
        try {
            host.awaitTurn(robots.delay());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotFetched(Cause.UNREACHABLE, "was not waited for; try again");
        }
    }

    private Fetched fetched(HttpResponse<byte[]> answer, URI at) throws NotFetched {
        var status = answer.statusCode();
        if (status != 200) {
            throw refused(status, at.getHost());
        }
        var charset = answer.headers()
                .firstValue("Content-Type")
                .map(CHARSET::matcher)
                .filter(match -> match.find())
                .flatMap(match -> MarkupDecoder.named(match.group(1)));
        return new Fetched(at, exchange.body(answer, limit), charset);
    }

    private static NotFetched refused(int status, String host) {
        return switch (status) {
            case 404, 410 ->
                new NotFetched(Cause.MISSING, "is not there, says " + host + " (" + status + "); check the address");
            case 401, 402, 403, 407, 451 ->
                new NotFetched(
                        Cause.FORBIDDEN,
                        "is not for all, says " + host + " (" + status
                                + "); save the page in a browser and name the file");
            case 429 ->
                new NotFetched(Cause.UNREACHABLE, "was asked for too often, says " + host + " (429); try again later");
            default ->
                status >= 500
                        ? new NotFetched(
                                Cause.UNREACHABLE, "host " + host + " failed (" + status + "); try again later")
                        : new NotFetched(
                                Cause.UNREACHABLE,
                                "host " + host + " sent no page (" + status + "); check the address");
        };
    }

    /** Where an answer leads on to; empty where it is an answer. */
    private static Optional<URI> redirection(HttpResponse<byte[]> answer, URI from) throws NotFetched {
        var leadsOn = switch (answer.statusCode()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
        var location = answer.headers().firstValue("Location");
        if (!leadsOn || location.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    withoutFragment(from.resolve(new URI(location.get().strip().replace(" ", "%20")))));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new NotFetched(
                    Cause.UNREACHABLE, "leads on to what is no address; open it in a browser and name where it ends");
        }
    }

    /** The rules of a host: all is allowed where there are none, nothing is read where nobody can tell (RFC 9309, 2.3.1). */
    private Robots robots(URI page) throws NotFetched {
        var at = page.resolve("/robots.txt");
        for (var redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
            if (redirections > 0) {
                addresses.check(at);
            }
            var answer = exchange.get(at, limit);
            var status = answer.statusCode();
            var next = redirection(answer, at);
            if (next.isEmpty()) {
                if (status >= 500) {
                    throw refused(status, at.getHost());
                }
                return status / 100 == 2
                        ? Robots.parse(text(exchange.body(answer, limit)), agent.product())
                        : Robots.ALLOW_ALL;
            }
            at = next.get();
        }
        return Robots.ALLOW_ALL;
    }

    private static String text(byte[] file) {
        return new String(file, 0, Math.min(file.length, ROBOTS_BYTES), StandardCharsets.UTF_8);
    }

    private static URI parsed(String written) throws NotFetched {
        try {
            var address = new URI(written.strip().replace(" ", "%20"));
            if (address.getHost() == null && address.getAuthority() != null) {
                // a host in letters beyond ASCII
                var ascii = IDN.toASCII(address.getAuthority().toLowerCase(Locale.ROOT));
                address = new URI(written.strip().replace(" ", "%20").replace(address.getAuthority(), ascii));
            }
            return withoutFragment(new URI(address.toASCIIString()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new NotFetched(Cause.MISSING, "is no address; write it like https://norland.example/votes");
        }
    }

    private static URI withoutFragment(URI address) {
        var written = address.toString();
        var mark = written.indexOf('#');
        return mark < 0 ? address : URI.create(written.substring(0, mark));
    }

    @Override
    public void close() {
        exchange.close();
    }
}
