package org.onrecord.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onrecord.app.add.InputReader;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.LedgerFailure;
import org.onrecord.app.store.Nouns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord import FILE}: takes on what another ledger wrote. */
@Command(
        name = "import",
        description = {
            "Takes on what 'onrecord export' wrote.",
            "",
            "Into a new ledger it gives an equal one.",
            "What the ledger holds already stays as it is; claims of two ledgers stay apart even where they are the same."
        },
        sortOptions = false,
        footer = {"", "Exit codes: 0 done, 1 failure, 2 wrong usage."})
final class ImportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "What was written, one reading a line; - is standard input.")
    private String file = "";

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (file.isBlank()) {
            throw new WrongUsage("no file is named; name the one that 'onrecord export' wrote");
        }
        if (Files.isDirectory(Path.of(file))) {
            throw new WrongUsage("'" + file + "' is a folder; name the file that 'onrecord export' wrote");
        }
        try (var input = input();
                var ledger = Ledger.open(ledgerOptions.where(), true, surroundings.clock())) {
            var progress =
                    new Progress(surroundings.errors(), surroundings.isTerminal(), surroundings.clock(), "lines", 0);
            long taken = ledger.importFrom(input, progress::show);
            ledger.count(counted -> {});
            progress.clear();
            surroundings.print(
                    ledgerOptions.isJson()
                            ? Nouns.JSON.writeValueAsString(Map.of("imported", taken)) + "\n"
                            : String.format(Locale.ROOT, "imported %,d readings%n", taken));
            return Onrecord.OK;
        } catch (NoSuchFileException e) {
            throw new WrongUsage(file + " does not exist");
        } catch (CharacterCodingException e) {
            new Failures(surroundings.errors()).say(file + " is not UTF-8 text; write it again with 'onrecord export'");
            return Onrecord.FAILED;
        } catch (LedgerFailure e) {
            new Failures(surroundings.errors()).say(file + ": " + e.getMessage());
            return Onrecord.FAILED;
        }
    }

    private BufferedReader input() throws IOException {
        return file.equals(InputReader.STANDARD_INPUT)
                ? new BufferedReader(new InputStreamReader(surroundings.input(), StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file));
    }
}
