package org.onrecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The files of this repository, as the tests that look at them see them. */
final class SourceTree {

    /** The repository's root. Maven says where it is. */
    static final Path ROOT =
            Path.of(Objects.requireNonNull(System.getProperty("onrecord.root"), "start with -Donrecord.root=FOLDER"));

    private SourceTree() {}

    /** The files under a folder whose name ends so, sorted; build outputs left out; empty where there is no such folder. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(ending))
                    .filter(path -> !ROOT.relativize(path).toString().contains("target/"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
