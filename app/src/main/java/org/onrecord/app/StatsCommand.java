package org.onrecord.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.onrecord.app.store.LedgerStats;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.view.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord stats}: how much there is of what in the ledger. */
@Command(
        name = "stats",
        description = "Shows how much there is of what in the ledger.",
        sortOptions = false,
        footer = {"", "Exit codes: 0 shown, 1 failure, 2 wrong usage."})
final class StatsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    StatsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (var ledger = ledgerOptions.open(surroundings)) {
            var stats = ledger.stats();
            surroundings.print(ledgerOptions.isJson() ? Nouns.JSON.writeValueAsString(stats) + "\n" : text(stats));
            return Onrecord.OK;
        }
    }

    private static String text(LedgerStats stats) {
        var output = new StringBuilder();
        line("articles", number(stats.articles()) + published(stats), output);
        line(
                "readings",
                number(stats.readings()) + " by " + number(stats.readers())
                        + (stats.readers() == 1 ? " reader" : " readers"),
                output);
        line("assertions", number(stats.entries()), output);
        line("claims", number(stats.claims()), output);
        line("  of two origins or more", number(stats.severalOrigins()), output);
        line("  denied", number(stats.denied()), output);
        line("  contested", number(stats.contested()), output);
        line("outlets", counts(stats.outlets()), output);
        line("types of events", counts(stats.types()), output);
        return output.toString();
    }

    private static String published(LedgerStats stats) {
        return stats.first().isEmpty()
                ? ""
                : ", of " + day(stats.first().get()) + " to " + day(stats.last().orElseThrow());
    }

    private static String day(String time) {
        return time.substring(0, time.indexOf('T'));
    }

    private static void line(String name, String value, StringBuilder output) {
        if (!value.isEmpty()) {
            output.append(String.format(Locale.ROOT, "%-25s %s%n", name, value));
        }
    }

    private static String counts(List<LedgerStats.Count> counts) {
        return counts.stream()
                .map(count -> Printable.of(count.name()) + " " + number(count.count()))
                .collect(Collectors.joining(", "));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
