package org.onrecord.app.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells which addresses are not of the public internet. */
final class Networks {

    private final List<Network> closed = new ArrayList<>();

    private record Network(List<Byte> prefix, int bits, String name) {

        boolean holds(byte[] address) {
            if (address.length != prefix.size()) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> (bit % Byte.SIZE);
                if (((address[bit / Byte.SIZE] ^ prefix.get(bit / Byte.SIZE)) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    Networks() {
        for (var line : table().lines().filter(line -> !line.startsWith("#")).toList()) {
            var columns = line.split("\t", 2);
            var network = columns[0].split("/", 2);
            closed.add(new Network(prefix(network[0]), Integer.parseInt(network[1]), columns[1]));
        }
    }

    /** What the network is that an address is of, where it is none of the public internet. */
    Optional<String> closed(InetAddress address) {
        var bytes = address.getAddress();
        return closed.stream()
                .filter(network -> network.holds(bytes))
                .map(Network::name)
                .findFirst();
    }

    private static List<Byte> prefix(String written) {
        try {
            var bytes = new ArrayList<Byte>();
            for (var part : InetAddress.getByName(written).getAddress()) {
                bytes.add(part);
            }
            return List.copyOf(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("networks.tsv: " + written + " is no address", e);
        }
    }

    private static String table() {
        try (var stream = Objects.requireNonNull(Networks.class.getResourceAsStream("networks.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
