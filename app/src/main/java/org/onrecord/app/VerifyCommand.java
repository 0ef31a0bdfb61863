package org.onrecord.app;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.store.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord verify}: looks at everything in the ledger again. */
@Command(
        name = "verify",
        description = {
            "Looks at everything in the ledger again.",
            "",
            "Finds each quote at its place in its article, and what people decided about; counts the",
            "standing of each claim anew; and names every difference."
        },
        sortOptions = false,
        footer = {"", "Exit codes: 0 all is as it must be, 1 something is not, or failure, 2 wrong usage."})
final class VerifyCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var failures = new Failures(surroundings.errors());
        try (var ledger = ledgerOptions.open(surroundings)) {
            var progress = new Progress(
                    surroundings.errors(),
                    surroundings.isTerminal(),
                    surroundings.clock(),
                    "articles and claims",
                    ledger.articles() + ledger.claims());
            var verified = ledger.verify(
                    difference -> {
                        progress.clear();
                        failures.say(difference);
                    },
                    progress::show);
            progress.clear();
            surroundings.print(ledgerOptions.isJson() ? json(verified) : text(verified));
            return verified.differences() == 0 ? Onrecord.OK : Onrecord.FAILED;
        }
    }

    private static String text(Verified verified) {
        return String.format(
                Locale.ROOT,
                "looked at %,d articles, %,d quotes%s and %,d claims: %s%n",
                verified.articles(),
                verified.quotes(),
                verified.acts() == 0 ? "" : String.format(Locale.ROOT, ", %,d acts of people", verified.acts()),
                verified.claims(),
                verified.differences() == 0
                        ? "all is as it must be"
                        : String.format(Locale.ROOT, "%,d differences", verified.differences()));
    }

    private static String json(Verified verified) {
        var fields = new LinkedHashMap<String, Long>();
        fields.put("articles", verified.articles());
        fields.put("quotes", verified.quotes());
        fields.put("claims", verified.claims());
        fields.put("acts", verified.acts());
        fields.put("differences", verified.differences());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }
}
