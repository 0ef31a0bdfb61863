package org.onrecord.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The digest of all lexicons and frames together: another digest means that the same article may give another record. */
public final class RulesDigest {

    /** Names every file, since a class path cannot be listed; a test keeps it complete. */
    private static final String INDEX = "/rules.txt";

    private RulesDigest() {}

    /** {@code sha256:} and 64 hexadecimal digits. Reads all files: ask once. */
    public static String compute() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (var file : files()) {
                var content = bytes("/" + file);
                sha256.update((file + ' ' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
                sha256.update(content);
            }
            return "sha256:" + HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The files, as paths below the root of the class path, sorted. */
    static List<String> files() {
        return new String(bytes(INDEX), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static byte[] bytes(String file) {
        try (var stream = RulesDigest.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not on the class path; see rules.txt");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
