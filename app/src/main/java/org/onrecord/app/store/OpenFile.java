package org.onrecord.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A file that is open. Where it is deleted meanwhile the system lets us write on, and nobody will ever read it.
 *
 * @param path where it was when it was opened
 * @param key what tells it from another file at the same place; empty where the system knows no such thing
 */
record OpenFile(Path path, Optional<Object> key) {

    /** The file that is there now. */
    static OpenFile at(Path path) throws IOException {
        return new OpenFile(path, key(path));
    }

    /** Whether it still is where it was. */
    boolean isThere() {
        try {
            return key(path).equals(key);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Object> key(Path path) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    }
}
