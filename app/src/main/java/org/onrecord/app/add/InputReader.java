package org.onrecord.app.add;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.fetch.Fetcher;
import org.onrecord.app.fetch.NotFetched;
import org.onrecord.ingest.ArticleReader;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;
import org.onrecord.model.Outcome.Cause;

/** Gets an article from a file, from an address of the web, or from standard input where the name is {@code -}. Thread-safe. */
public final class InputReader {

    public static final String STANDARD_INPUT = "-";

    private static final String NO_NAME = "is no name of a file; check the spelling";

    private static final int MEGABYTE = 1_000_000;
    /** No encoding writes a unit of UTF-16 in more bytes: what is larger is not even opened. */
    private static final int BYTES_PER_UNIT = 4;

    private static final int MOST_BYTES = ArticleReader.LONGEST * BYTES_PER_UNIT;

    private final ArticleReader articleReader = new ArticleReader();
    private final InputStream standardInput;
    private final Optional<Charset> encoding;
    private final Metadata given;
    private final Supplier<Fetcher> fetcher;

    /**
     * A reader of files and pages.
     *
     * @param standardInput what {@code -} stands for
     * @param encoding how the texts are encoded, where the user says so
     * @param given what the user says of the articles
     * @param fetcher made when it is needed: most articles are files
     */
    public InputReader(
            InputStream standardInput, Optional<Charset> encoding, Metadata given, Supplier<Fetcher> fetcher) {
        this.standardInput = standardInput;
        this.encoding = encoding;
        this.given = given;
        this.fetcher = fetcher;
    }

    /** Whether it is worth the while to get ready for an article: a guess that costs next to nothing. */
    public static boolean mayBeReadable(String name) {
        return name.equals(STANDARD_INPUT) || Fetcher.isAddress(name) || new File(name).isFile();
    }

    /** The article in a file or at an address, or why there is none. */
    public Outcome read(String name) {
        if (name.isBlank()) {
            return new Outcome.Skipped(Cause.MISSING, NO_NAME);
        }
        try {
            if (Fetcher.isAddress(name)) {
                return fetch(name);
            }
            return name.equals(STANDARD_INPUT) ? read(standardInput) : read(Path.of(name));
        } catch (InvalidPathException | IOException e) {
            return skipped(e);
        }
    }

    private Outcome fetch(String address) {
        try {
            var fetched = fetcher.get().get(address);
            return articleReader.read(fetched.body(), encoding, fetched.charset(), given.withUri(fetched.uri()));
        } catch (NotFetched e) {
            return e.skipped();
        }
    }

    /** The article in a file, or why there is none. */
    Outcome read(Input.OfFile input) {
        try {
            return read(input.file());
        } catch (IOException e) {
            return skipped(e);
        }
    }

    private Outcome read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return new Outcome.Skipped(
                    Cause.DIRECTORY, "is a folder; name the files in it, such as " + file.resolve("*.txt"));
        }
        if (Files.size(file) > MOST_BYTES) {
            return tooLarge(megabytes(Files.size(file)));
        }
        try (var stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    /** The size of a pipe or a device is known only when it has been read. */
    private Outcome read(InputStream stream) throws IOException {
        var bytes = bytes(stream);
        if (bytes.length > MOST_BYTES) {
            return tooLarge("more than " + megabytes(MOST_BYTES));
        }
        return articleReader.read(bytes, encoding, given);
    }

    /** As much of a stream as an article may hold, and one byte more. */
    static byte[] bytes(InputStream stream) throws IOException {
        return stream.readNBytes(MOST_BYTES + 1);
    }

    private static Outcome tooLarge(String size) {
        return new Outcome.Skipped(
                Cause.TOO_LARGE,
                "is too large for an article: it has " + size + ", at most " + megabytes(MOST_BYTES)
                        + " are read; split it into articles");
    }

    private static String megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE + " MB";
    }

    /** Why a file cannot be read, said for a user. */
    public static Outcome.Skipped skipped(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing ->
                new Outcome.Skipped(Cause.MISSING, "does not exist; check the name and the folder");
            case InvalidPathException invalid -> new Outcome.Skipped(Cause.MISSING, NO_NAME);
            case AccessDeniedException denied ->
                new Outcome.Skipped(Cause.FORBIDDEN, "may not be read; ask its owner, or see 'ls -l'");
            case FileSystemException broken -> broken(broken.getReason());
            default -> broken(failure.getMessage());
        };
    }

    private static Outcome.Skipped broken(@Nullable String reason) {
        var said = reason == null ? "unknown failure" : reason;
        return new Outcome.Skipped(Cause.BROKEN, "broke off in reading: " + said + "; try again, or copy it elsewhere");
    }
}
