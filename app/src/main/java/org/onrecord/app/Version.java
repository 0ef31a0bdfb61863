package org.onrecord.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.onrecord.analysis.ReaderNetwork;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: another version or network may read an article otherwise. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        try (var network = new ReaderNetwork()) {
            return new String[] {"onrecord " + ofProgram(), "network " + network.digest()};
        }
    }

    /** The version of this program, written at build time. */
    static String ofProgram() {
        try (var stream = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
