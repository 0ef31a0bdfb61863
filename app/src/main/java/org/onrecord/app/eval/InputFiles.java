package org.onrecord.app.eval;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a data set: UTF-8, read whole and with line ends untouched. */
final class InputFiles {

    private InputFiles() {}

    static String text(Path file) throws UnusableInput {
        if (Files.isDirectory(file)) {
            throw new UnusableInput(file + " is a folder; name a file");
        }
        if (!Files.exists(file)) {
            throw new UnusableInput("no such file: " + file);
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new UnusableInput(file + " is not UTF-8 text");
        } catch (AccessDeniedException e) {
            throw new UnusableInput("no permission to read " + file);
        } catch (IOException e) {
            throw new UnusableInput("cannot read " + file + ": " + e.getMessage());
        }
    }

    /** The lines of a file, without their ends. */
    static List<String> lines(Path file) throws UnusableInput {
        return text(file).lines().toList();
    }

    /** The files of a folder whose names have an ending, in the order of their names; never empty. */
    static List<Path> in(Path folder, String ending) throws UnusableInput {
        if (!Files.exists(folder)) {
            throw new UnusableInput("no such folder: " + folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableInput(folder + " is a file; name a folder");
        }
        try (var files = Files.list(folder)) {
            var found = files.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new UnusableInput("no " + ending + " file in " + folder);
            }
            return found;
        } catch (AccessDeniedException e) {
            throw new UnusableInput("no permission to read " + folder);
        } catch (IOException e) {
            throw new UnusableInput("cannot read " + folder + ": " + e.getMessage());
        }
    }

    /** The folders in a folder, in the order of their names; may be empty. */
    static List<Path> folders(Path folder) throws UnusableInput {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UnusableInput("cannot read " + folder + ": " + e.getMessage());
        }
    }

    /** The name of a file without its ending. */
    static String stem(Path file) {
        var name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
