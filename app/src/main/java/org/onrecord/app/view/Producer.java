package org.onrecord.app.view;

/**
 * What made a record: another version or network may read the same article otherwise.
 *
 * @param version version of this program
 * @param model digest of the network, {@code sha256:…}
 */
public record Producer(String version, String model) {}
