package org.onrecord.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.store.AssertionRow;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.view.AssertionTable;
import org.onrecord.app.view.PloverRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord export}: writes what the ledger holds for other programs. */
@Command(
        name = "export",
        description = "Writes what the ledger holds, for others to read.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  onrecord export > ledger.jsonl                      all of it, for 'onrecord import'",
            "  onrecord export --format csv --to assertions.csv    one row for each assertion",
            "  onrecord export --format parquet --to assertions.parquet",
            "",
            "Exit codes: 0 written, 1 failure, 2 wrong usage."
        })
final class ExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private WhereOption whereOption = new WhereOption();

    @Option(
            names = "--format",
            converter = OptionValues.OfTable.class,
            paramLabel = "FORMAT",
            description = {
                "jsonl: everything, one reading a line (the default).",
                "csv, parquet: one row for each assertion, with its claim and how that stands.",
                "plover: one event a line, in JSON, with the fields of the PLOVER manual."
            })
    private Table format = Table.JSONL;

    @Option(names = "--to", paramLabel = "FILE", description = "Where to write. Else: standard output.")
    private @Nullable Path file;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption helpOption = new HelpOption();

    /** What is written. */
    enum Table {
        JSONL,
        CSV,
        PARQUET,
        PLOVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Table.PARQUET && file == null) {
            throw new WrongUsage("--format parquet needs a file; add --to FILE.parquet");
        }
        if (file != null && file.toString().isBlank()) {
            throw new WrongUsage("--to names no file; name one, or leave --to out for standard output");
        }
        try (var ledger = Ledger.open(whereOption.where(), false, surroundings.clock())) {
            if (file == null) {
                var writer = new BufferedWriter(new OutputStreamWriter(surroundings.output(), StandardCharsets.UTF_8));
                write(ledger, writer);
                writer.flush();
            } else {
                writeFile(ledger, file);
            }
            return Onrecord.OK;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(Ledger ledger, Writer writer) throws IOException {
        switch (format) {
            case JSONL -> ledger.exportTo(writer, written -> {});
            case PLOVER -> {
                var plover = new PloverRecords();
                ledger.records(record -> append(plover.lines(record), writer));
            }
            case CSV -> writeTable(ledger, AssertionTable::line, writer);
            case PARQUET -> writeTable(ledger, AssertionTable::exactLine, writer);
        }
    }

    private static void writeTable(Ledger ledger, Function<AssertionRow, String> lines, Writer writer)
            throws IOException {
        writer.write(AssertionTable.head());
        ledger.rows(row -> append(lines.apply(row), writer));
    }

    /** Written aside first: what was in the file stays until all of the new is there. */
    private void writeFile(Ledger ledger, Path to) throws IOException {
        if (Files.exists(to)
                && Files.exists(Path.of(whereOption.where()))
                && Files.isSameFile(to, Path.of(whereOption.where()))) {
            throw new WrongUsage("--to is the ledger itself; name another file");
        }
        var folder = to.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(to) || !Files.isDirectory(folder)) {
            throw new WrongUsage(
                    "--to is no file that can be written: '" + to + "'; name one in a folder that is there");
        }
        var whole = Files.isRegularFile(to) || !Files.exists(to); // a pipe or device is written as it comes
        var aside = whole ? Files.createTempFile(folder, ".onrecord", ".part") : to;
        try {
            if (format == Table.PARQUET) {
                writeParquet(ledger, aside);
            } else {
                try (var writer = Files.newBufferedWriter(aside)) {
                    write(ledger, writer);
                }
            }
            if (whole) {
                Files.move(aside, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            if (whole) {
                Files.deleteIfExists(aside);
            }
        }
    }

    private void writeParquet(Ledger ledger, Path to) throws IOException {
        var csv = Files.createTempFile("onrecord", ".csv");
        try {
            try (var writer = Files.newBufferedWriter(csv)) {
                write(ledger, writer);
            }
            ParquetFile.write(csv, to);
        } finally {
            Files.delete(csv);
        }
    }

    private static void append(String lines, Writer writer) {
        try {
            writer.write(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
