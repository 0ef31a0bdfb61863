package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds texts on disk. */
final class Texts {

    private static final String ENDING = ".txt";

    private Texts() {}

    /** The text files of a folder, in the order of their names; a file gives itself. */
    static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (var files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /** The first texts of a folder in the order of their names, without those that hold no words. */
    static List<Text> first(int limit, Path folder) throws IOException {
        var texts = new ArrayList<Text>();
        for (var file : files(folder)) {
            if (texts.size() == limit) {
                break;
            }
            var text = read(file);
            if (text.words() > 0) {
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    static Text read(Path file) throws IOException {
        return new Text(stem(file), Files.readString(file));
    }

    /** The name of a text file without its ending. */
    static String stem(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
