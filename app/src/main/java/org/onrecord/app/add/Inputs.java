package org.onrecord.app.add;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onrecord.app.fetch.Fetched;
import org.onrecord.app.fetch.Fetcher;
import org.onrecord.app.fetch.NotFetched;
import org.onrecord.ingest.markup.FeedReader;
import org.onrecord.ingest.markup.MarkupKind;
import org.onrecord.model.Outcome.Cause;
import org.onrecord.model.Outcome.Skipped;

/**
 * Finds the articles in what a user names: files, folders with all in them, addresses, feeds, lines of JSON, standard input. What a
 * file is shows its content; only in folders its ending decides whether it is looked at.
 */
public final class Inputs {

    /** Files in folders that may hold articles. */
    private static final Set<String> ENDINGS =
            Set.of("txt", "text", "html", "htm", "xhtml", "jsonl", "ndjson", "json", "xml", "rss", "atom");

    /** So many bytes show what a file is. */
    private static final int SAMPLE = 16_384;

    private final InputStream standardInput;
    private final Supplier<Fetcher> fetcher;

    /**
     * Finds articles.
     *
     * @param standardInput what {@code -} stands for
     * @param fetcher made when it is needed
     */
    public Inputs(InputStream standardInput, Supplier<Fetcher> fetcher) {
        this.standardInput = standardInput;
        this.fetcher = fetcher;
    }

    /** How many articles there are at least, without looking into files. */
    public static long count(List<String> names) {
        return names.stream().mapToLong(Inputs::count).sum();
    }

    /** The articles, in the order of the names; of a folder in the order of paths. Found as they are asked for. */
    public Iterator<Input> in(List<String> names) {
        return new Flat<>(names.iterator(), this::in);
    }

    private static long count(String name) {
        try {
            return name.isBlank() || Fetcher.isAddress(name) || !Files.isDirectory(Path.of(name))
                    ? 1
                    : files(Path.of(name)).size();
        } catch (InvalidPathException | IOException e) {
            return 1;
        }
    }

    private Iterator<Input> in(String name) {
        try {
            if (Fetcher.isAddress(name)) {
                return at(name);
            }
            if (name.equals(InputReader.STANDARD_INPUT)) {
                return standardInput();
            }
            if (name.isBlank()) {
                throw new InvalidPathException(name, "an empty name");
            }
            var path = Path.of(name);
            return Files.isDirectory(path) ? new Flat<>(files(path).iterator(), this::file) : file(path);
        } catch (InvalidPathException | IOException e) {
            return only(new Input.Unusable(name, InputReader.skipped(e)));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(Inputs::mayHoldArticles)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean mayHoldArticles(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The article at an address of the web; of a feed all that it names. Looks at no file, whatever stands there. */
    public Iterator<Input> at(String address) {
        try {
            var page = fetcher.get().get(address);
            return MarkupKind.of(page.body())
                            .filter(kind -> kind == MarkupKind.FEED)
                            .isPresent()
                    ? feed(address, page.body(), Optional.of(page))
                    : only(new Input.OfPage(address, page));
        } catch (NotFetched e) {
            return only(new Input.Unusable(address, e.skipped()));
        }
    }

    private Iterator<Input> standardInput() throws IOException {
        var stream = new BufferedInputStream(standardInput, SAMPLE);
        stream.mark(SAMPLE);
        var sample = stream.readNBytes(SAMPLE - 1);
        stream.reset();
        return isJson(sample)
                ? JsonLineInputs.of("standard input", stream)
                : only(new Input.OfBytes("standard input", InputReader.bytes(stream)));
    }

    /** The articles in what somebody sent: an article, a feed, or lines of JSON. */
    public static Iterator<Input> in(String name, byte[] bytes) {
        if (isJson(bytes)) {
            return JsonLineInputs.of(name, new ByteArrayInputStream(bytes));
        }
        return MarkupKind.of(bytes).filter(kind -> kind == MarkupKind.FEED).isPresent()
                ? feed(name, bytes, Optional.empty())
                : only(new Input.OfBytes(name, bytes));
    }

    private Iterator<Input> file(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return only(new Input.OfFile(file)); // a pipe, or missing: whoever reads it says so
            }
            var sample = sample(file);
            if (isJson(sample)) {
                return JsonLineInputs.of(file.toString(), Files.newInputStream(file));
            }
            return MarkupKind.of(sample).filter(kind -> kind == MarkupKind.FEED).isPresent()
                    ? feed(file.toString(), Files.readAllBytes(file), Optional.empty())
                    : only(new Input.OfFile(file));
        } catch (IOException e) {
            return only(new Input.Unusable(file.toString(), InputReader.skipped(e)));
        }
    }

    private static Iterator<Input> only(Input input) {
        return List.of(input).iterator();
    }

    private static byte[] sample(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(SAMPLE);
        }
    }

    private static boolean isJson(byte[] sample) {
        for (byte unit : sample) {
            if (!Character.isWhitespace(unit)) {
                return unit == '{';
            }
        }
        return false;
    }

    private static Iterator<Input> feed(String name, byte[] bytes, Optional<Fetched> page) {
        var feed = new FeedReader()
                .read(bytes, page.flatMap(fetched -> fetched.charset()), page.map(fetched -> fetched.uri()));
        var entries = feed.map(found -> found.entries()).orElse(List.of());
        return entries.isEmpty()
                ? only(new Input.Unusable(
                        name,
                        new Skipped(Cause.NO_ARTICLE, "is a feed that names no articles; look at it in a browser")))
                : entries.stream().<Input>map(Input.OfFeed::new).iterator();
    }
}
