package org.onrecord.app.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Resolves names as the platform does, but those that are pinned to the addresses that they are pinned to. The client of HTTP resolves
 * a name again, after its addresses were checked: a name whose owner changes it in between (DNS rebinding) must not lead elsewhere.
 */
public final class PinnedNames extends InetAddressResolverProvider {

    /** The addresses of the last check of each name; they stay, for whoever asks later asks for a check first. */
    private static final Map<String, List<InetAddress>> PINNED = new ConcurrentHashMap<>();

    private static final Pattern FIGURES = Pattern.compile("[0-9.]+|.*:.*");

    private static volatile @Nullable InetAddressResolver platform;

    /** For the service loader. */
    public PinnedNames() {}

    static void pin(String host, List<InetAddress> addresses) {
        PINNED.put(host.toLowerCase(Locale.ROOT), List.copyOf(addresses));
    }

    /** What a name stands for now, whatever it is pinned to; the answer is kept nowhere. */
    static List<InetAddress> fresh(String host) throws UnknownHostException {
        var known = platform;
        // figures are read by the same code that the client of HTTP uses; before the first name nothing is pinned
        return known == null || FIGURES.matcher(host).matches()
                ? List.of(InetAddress.getAllByName(host))
                : known.lookupByName(host, LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6))
                        .toList();
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        platform = configuration.builtinResolver();
        return new Resolver(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "addresses checked by Onrecord";
    }

    private record Resolver(InetAddressResolver platform) implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            var pinned = PINNED.get(host.toLowerCase(Locale.ROOT));
            return pinned == null ? platform.lookupByName(host, policy) : pinned.stream();
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return platform.lookupByAddress(address);
        }
    }
}
