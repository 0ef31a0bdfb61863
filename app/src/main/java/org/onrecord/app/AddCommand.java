package org.onrecord.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.add.Adder;
import org.onrecord.app.add.ArticleFinder;
import org.onrecord.app.add.InputReader;
import org.onrecord.app.add.Inputs;
import org.onrecord.app.add.OwnActors;
import org.onrecord.app.add.ReadingDesk;
import org.onrecord.app.add.SharedFetcher;
import org.onrecord.app.add.ShownInputs;
import org.onrecord.app.add.Tally;
import org.onrecord.app.store.Ledger;
import org.onrecord.ingest.FieldMap;
import org.onrecord.model.Metadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord add FILE|DIR|URL|FEED…}: reads articles into the ledger. */
@Command(
        name = "add",
        description = {
            "Reads articles into the ledger.",
            "",
            "It can be stopped at any moment, also by force: no finished article is lost,",
            "and the same command goes on from there. What is in the ledger is not read again."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  onrecord add article.txt news/",
            "  onrecord add https://norland.example/feed.xml",
            "  onrecord add --map text=body,title=headline,outlet=source.name articles.jsonl",
            "  onrecord add --db postgresql://ann:secret@desk/news news/",
            "",
            "Exit codes: 0 all added, 1 failure, 2 wrong usage, 3 some skipped."
        })
final class AddCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|URL|FEED",
            description = {
                "A file: plain text, HTML, RSS or Atom, or lines of JSON, one article each, with the fields",
                "title, outlet, byline, published, text, uri and language, of which only text must be there.",
                "A folder: all files in it that end in .txt .html .htm .jsonl .json .xml .rss .atom.",
                "An address (https://…) of a page or a feed is fetched, as its robots.txt allows.",
                "- is standard input."
            })
    private List<String> names = List.of();

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Option(
            names = "--map",
            converter = OptionValues.OfFields.class,
            paramLabel = "OURS=THEIRS,…",
            description = "Fields of lines of JSON that have other names: text=body,outlet=source.name")
    private FieldMap fields = FieldMap.OWN;

    @Option(names = "--outlet", paramLabel = "OUTLET", description = "The outlet, over what the articles say.")
    private @Nullable String outlet;

    @Option(
            names = "--published",
            converter = OptionValues.OfTime.class,
            paramLabel = "TIME",
            description =
                    "Time of publication, over what the articles say: 2024-06-14T23:40+04:00; or its day, 2024-06-14.")
    private Metadata published = Metadata.NONE;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Actors that you know; see 'onrecord read --help'. Articles are read anew with them.")
    private @Nullable Path actors;

    @Option(
            names = "--encoding",
            converter = OptionValues.OfEncoding.class,
            paramLabel = "NAME",
            description = "Encoding of the files, such as utf-8 or windows-1252. Else it is found out.")
    private @Nullable Charset encoding;

    @Option(
            names = "--allow-private",
            description = "Fetch also from addresses of private networks and of this machine.")
    private boolean allowPrivate;

    @Option(
            names = "--threads",
            converter = OptionValues.OfNumber.class,
            paramLabel = "COUNT",
            description = "Articles to read at once. Else: as many as there are cores.")
    private @Nullable Integer threads;

    AddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    @SuppressWarnings("try") // the note is taken down at the end, and asked nothing before
    public Integer call() throws IOException {
        if (threads != null && threads < 1) {
            throw new WrongUsage("--threads must be 1 or more");
        }
        if (outlet != null && outlet.isBlank()) {
            throw new WrongUsage("--outlet is empty; write something, or leave it out");
        }
        var own = new OwnActors(ActorsFile.read(Optional.ofNullable(actors)));
        var tally = new Tally();
        try (var stop = new StopNote(surroundings.errors());
                var fetchers = new SharedFetcher(Version.ofProgram(), allowPrivate);
                var ledger = Ledger.open(ledgerOptions.where(), true, surroundings.clock());
                var lookup = ledgerOptions.open(surroundings);
                var desk = new ReadingDesk(Version.ofProgram(), own)) {
            add(
                    new Adder(finder(fetchers), desk, ledger, lookup, threads()),
                    new Inputs(surroundings.input(), fetchers),
                    tally);
            count(ledger);
        }
        var report = new AddReport(tally, ledgerOptions.where());
        surroundings.print(ledgerOptions.isJson() ? report.json() : report.text());
        return tally.left() == 0 ? Onrecord.OK : Onrecord.SOME_SKIPPED;
    }

    private void add(Adder adder, Inputs inputs, Tally tally) throws IOException {
        var failures = new Failures(surroundings.errors());
        var progress = progress("articles", Inputs.count(names));
        var shown = new ShownInputs(inputs.in(names), () -> progress.show(tally.done()));
        adder.add(shown, tally, complaint -> {
            progress.clear();
            failures.say(complaint);
        });
        progress.clear();
    }

    private void count(Ledger ledger) {
        var progress = progress("claims counted", ledger.uncounted());
        ledger.count(progress::show);
        progress.clear();
    }

    private Progress progress(String what, long total) {
        return new Progress(surroundings.errors(), surroundings.isTerminal(), surroundings.clock(), what, total);
    }

    private ArticleFinder finder(SharedFetcher fetchers) {
        var given = new Metadata(
                        Optional.empty(), Optional.ofNullable(outlet), List.of(), Optional.empty(), Optional.empty())
                .or(published);
        var inputReader = new InputReader(surroundings.input(), Optional.ofNullable(encoding), given, fetchers);
        return new ArticleFinder(inputReader, fields, Optional.ofNullable(encoding), given, fetchers);
    }

    private int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
