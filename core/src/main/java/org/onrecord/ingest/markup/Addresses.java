package org.onrecord.ingest.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes whole addresses of those that a document writes.
 *
 * @param base where the document itself is from, if that is known
 */
record Addresses(Optional<URI> base) {

    /** The address, if it is one of the web. */
    Optional<URI> of(String written) {
        var trimmed = written.strip().replace(" ", "%20");
        if (trimmed.isEmpty()) {
            return Optional.empty();
        }
        try {
            var relative = new URI(trimmed);
            var whole = base.map(from -> from.resolve(relative)).orElse(relative);
            return isOfTheWeb(whole) ? Optional.of(whole) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether an address is of the host that the document is from; true where nobody knows that. */
    boolean isOfSameHost(URI address) {
        return base.isEmpty() || host(base.get()).equals(host(address));
    }

    private static String host(URI address) {
        var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    private static boolean isOfTheWeb(URI address) {
        var scheme = address.getScheme();
        return address.getHost() != null
                && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
                && address.getUserInfo() == null;
    }
}
