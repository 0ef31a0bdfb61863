package org.onrecord.app;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.store.NoticeKind;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.store.Watches;
import org.onrecord.app.view.WatchesView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord watch add NAME [WORDS]}: makes a watch. */
@Command(
        name = "add",
        description = "Makes a watch of a search, as 'onrecord claims' has it.",
        sortOptions = false,
        footer = {"", "Exit codes: 0 done, 1 failure, 2 wrong usage."})
final class WatchAddCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "NAME", description = "What you call it.")
    private String name = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "WORDS",
            description = "Words that must all stand in one assertion. '\"two words\"' must follow each other.")
    private List<String> words = List.of();

    @Mixin
    private QueryOptions queryOptions = new QueryOptions();

    @Option(
            names = "--on",
            converter = OptionValues.OfNotice.class,
            split = ",",
            paramLabel = "KIND",
            description = "Of what it tells: new_claim, new_origin, denial, moved. Else: of all.")
    private List<NoticeKind> kinds = List.of();

    @Option(
            names = "--webhook",
            converter = OptionValues.OfAddress.class,
            paramLabel = "URL",
            description = "Where to each notice is sent by 'onrecord watch deliver' or the desk, as signed JSON.")
    private @Nullable URI webhook;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    WatchAddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (name.isBlank()) {
            throw new WrongUsage("the name of the watch is empty");
        }
        try (var ledger = ledgerOptions.open(surroundings)) {
            var made = ledger.watches()
                    .add(
                            name,
                            queryOptions.query(words, Optional.empty(), 1),
                            Set.copyOf(kinds),
                            Optional.ofNullable(webhook));
            surroundings.print(ledgerOptions.isJson() ? json(made) : text(made));
            return Onrecord.OK;
        }
    }

    private static String text(Watches.Made made) {
        return WatchesView.text(List.of(made.watch()))
                + made.secret()
                        .map(secret -> "    what is sent is signed with this secret, shown only now: " + secret + "\n")
                        .orElse("");
    }

    private static String json(Watches.Made made) {
        var fields = WatchesView.fields(made.watch());
        fields.put("secret", made.secret());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }
}
