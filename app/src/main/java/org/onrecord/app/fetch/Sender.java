package org.onrecord.app.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.onrecord.model.Outcome.Cause;

/**
 * Sends what others asked to be sent to them. Goes to no address of a private network unless that is allowed, be it named, led to, or what
 * a name stands for by then. Thread-safe.
 */
public final class Sender implements AutoCloseable {

    private static final int MOST_REDIRECTIONS = 3;

    /** Nobody looks at what is answered. */
    private static final int MOST_ANSWERED = 100_000;

    private final AddressCheck addresses;
    private final Exchange exchange;

    /**
     * A sender that names itself so and keeps to these limits.
     *
     * @param allowPrivate whether it may go to addresses of private networks
     */
    public Sender(Agent agent, Limits limits, boolean allowPrivate) {
        this.addresses = new AddressCheck(new Networks(), allowPrivate);
        this.exchange = new Exchange(agent, limits);
    }

    /**
     * Posts a body; follows redirections that keep it a post (307, 308).
     *
     * @return the status that is answered at last
     * @throws NotFetched where no answer comes, or the address may not be gone to
     */
    public int post(URI address, Map<String, String> headers, byte[] body) throws NotFetched {
        var at = address;
        for (var redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
            addresses.check(at);
            var answer = exchange.post(at, headers, body, MOST_ANSWERED);
            var location = answer.headers().firstValue("Location");
            if ((answer.statusCode() != 307 && answer.statusCode() != 308) || location.isEmpty()) {
                return answer.statusCode();
            }
            at = next(at, location.get());
        }
        throw new NotFetched(
                Cause.UNREACHABLE,
                "leads on more than " + MOST_REDIRECTIONS + " times; name the address where it ends");
    }

    private static URI next(URI from, String location) throws NotFetched {
        try {
            return from.resolve(new URI(location.strip()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new NotFetched(Cause.UNREACHABLE, "leads on to what is no address");
        }
    }

    @Override
    public void close() {
        exchange.close();
    }
}
