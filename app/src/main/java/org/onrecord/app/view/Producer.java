package org.onrecord.app.view;

/**
 * What made a record: another version, network or set of rules may read the same article otherwise.
 *
 * @param version version of this program
 * @param model digest of the network, {@code sha256:…}
 * @param rules digest of the lexicons and frames, {@code sha256:…}
 */
public record Producer(String version, String model, String rules) {}
