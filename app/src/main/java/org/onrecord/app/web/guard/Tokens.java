package org.onrecord.app.web.guard;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The file of those who may in: a line for each, {@code role<TAB>name<TAB>SHA-256 of the token}; lines that begin with {@code #} are
 * notes. It is read again when it was changed. Thread-safe.
 */
final class Tokens {

    private final Path file;
    private final PrintStream errors;
    private volatile Known known;

    /** What the file held when it looked so from outside. */
    private record Known(Look look, List<Holder> holders) {}

    private record Look(FileTime changed, long size) {

        static Look at(Path file) throws IOException {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Look(attributes.lastModifiedTime(), attributes.size());
        }
    }

    /**
     * Reads the file.
     *
     * @param errors is told in a line where it cannot be read later
     * @throws IllegalArgumentException where it cannot be read now, in words for the user
     */
    Tokens(Path file, PrintStream errors) {
        this.file = file;
        this.errors = errors;
        try {
            var look = Look.at(file);
            this.known = new Known(look, read(file));
        } catch (IOException e) {
            throw new IllegalArgumentException(unreadable(e), e);
        }
    }

    /** Who holds a token. Looks at every holder, so that its time tells nothing of how near a guess is. */
    Optional<Holder> find(String token) {
        return find(Digest.of(token));
    }

    /** Who holds the token of that digest. */
    Optional<Holder> find(Digest digest) {
        var found = Optional.<Holder>empty();
        for (var holder : holders()) {
            if (holder.token().isSame(digest)) {
                found = Optional.of(holder);
            }
        }
        return found;
    }

    private List<Holder> holders() {
        var now = known;
        try {
            var look = Look.at(file);
            if (!look.equals(now.look())) {
                now = new Known(look, read(file));
                known = now;
            }
        } catch (IOException | IllegalArgumentException e) {
            var why = e instanceof IOException failure ? unreadable(failure) : String.valueOf(e.getMessage());
            errors.println("onrecord: " + why
                    + "; who was let in before still is, until it can be read or the desk is closed");
        }
        return now.holders();
    }

    private static List<Holder> read(Path file) throws IOException {
        var holders = new ArrayList<Holder>();
        int number = 0;
        for (var line : Files.readString(file).split("\\R", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                holders.add(holder(line, file + ", line " + number));
            }
        }
        if (holders.isEmpty()) {
            throw new IllegalArgumentException(file + " holds no token; make a line for it with 'onrecord token'");
        }
        return List.copyOf(holders);
    }

    private static Holder holder(String line, String place) {
        var cells = line.split("\t", -1);
        try {
            if (cells.length == 3) {
                var role = Role.named(cells[0].strip())
                        .orElseThrow(() ->
                                new IllegalArgumentException("'" + cells[0] + "' is none of reader, editor, admin"));
                return new Holder(role, cells[1], new Digest(cells[2].strip().toLowerCase(Locale.ROOT)));
            }
            throw new IllegalArgumentException("a line is role, name and SHA-256 of the token, with tabs between");
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    place + ": " + e.getMessage() + "; make a line with 'onrecord token'", e);
        }
    }

    private String unreadable(IOException e) {
        return switch (e) {
            case NoSuchFileException none -> "no file " + file + " of tokens";
            case CharacterCodingException other -> file + " is no text in UTF-8";
            default -> "cannot read " + file + ": " + e.getMessage();
        };
    }
}
