package org.onrecord.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.NewsReader;
import org.onrecord.app.add.InputReader;
import org.onrecord.app.add.SharedFetcher;
import org.onrecord.app.view.ConlluView;
import org.onrecord.app.view.ExplainView;
import org.onrecord.app.view.GdeltView;
import org.onrecord.app.view.HtmlView;
import org.onrecord.app.view.JsonView;
import org.onrecord.app.view.PloverView;
import org.onrecord.app.view.Producer;
import org.onrecord.app.view.TextView;
import org.onrecord.app.view.View;
import org.onrecord.lexicon.RulesDigest;
import org.onrecord.model.Metadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord read FILE…}: prints who said what in articles. */
@Command(
        name = "read",
        description = "Reads articles and prints who said what.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  onrecord read article.txt",
            "  onrecord read https://norland.example/votes",
            "  onrecord read --color=always article.txt | less -R",
            "  onrecord read --format html article.txt > article.html",
            "  onrecord read --format json news/*.txt > records.jsonl",
            "  pdftotext page.pdf - | onrecord read --outlet 'Norland Times' -",
            "",
            "Exit codes: 0 all read, 1 failure, 2 wrong usage, 3 some files skipped."
        })
final class ReadCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "One article: plain text or a page of HTML; - is standard input.",
                "An address (https://…) is fetched, as its robots.txt allows."
            })
    private List<String> files = List.of();

    @Option(
            names = "--format",
            converter = OptionValues.OfFormat.class,
            paramLabel = "FORMAT",
            description = {
                "How to print: ${COMPLETION-CANDIDATES}.",
                "json: the format onrecord/1, one line each for several files.",
                "conllu: sentences with tags, trees and names.",
                "html: one page that needs nothing but itself."
            })
    private Format format = Format.TEXT;

    @Option(names = "--explain", description = "Print what each step of reading gave.")
    private boolean explain;

    @Option(
            names = "--color",
            converter = OptionValues.OfColour.class,
            paramLabel = "WHEN",
            description = "Colour in the text: ${COMPLETION-CANDIDATES}. auto: on a terminal, unless NO_COLOR is set.")
    private Colour colour = Colour.AUTO;

    @Option(
            names = "--width",
            converter = OptionValues.OfNumber.class,
            paramLabel = "COLUMNS",
            description = "Width of the text; 0 breaks and shortens nothing. Else: COLUMNS, the terminal's, or 80.")
    private @Nullable Integer width;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "The title, over what the text itself says; for one file.")
    private @Nullable String title;

    @Option(names = "--outlet", paramLabel = "OUTLET", description = "The outlet, over what the text itself says.")
    private @Nullable String outlet;

    @Option(
            names = "--published",
            converter = OptionValues.OfTime.class,
            paramLabel = "TIME",
            description = "Time of publication: 2024-06-14T23:40+04:00; or its day, 2024-06-14.")
    private Metadata published = Metadata.NONE;

    @Option(names = "--byline", paramLabel = "NAME", description = "An author; may be given again for each.")
    private List<String> byline = new ArrayList<>();

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = {
                "Actors that you know: UTF-8 lines of five columns parted by tabs:",
                "name, other names parted by commas, kind, home country, sector.",
                "Kinds: country, government, igo, ngo, company, outlet, armed-group, party, person, group.",
                "Country as NOR, sector as GOV; both may be empty. # begins a comment."
            })
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
            description = "Threads to use. Else: as many as there are cores.")
    private @Nullable Integer threads;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption helpOption = new HelpOption();

    ReadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        check();
        var metadata = new Metadata(
                        Optional.ofNullable(title),
                        Optional.ofNullable(outlet),
                        byline,
                        Optional.empty(),
                        Optional.empty())
                .or(published);
        var failures = new Failures(surroundings.errors());
        int cores = Runtime.getRuntime().availableProcessors();
        var output = new BufferedOutputStream(surroundings.output());
        var known = ActorsFile.read(Optional.ofNullable(actors));
        try (var fetchers = new SharedFetcher(Version.ofProgram(), allowPrivate);
                var printer = new RecordPrinter(
                        new InputReader(surroundings.input(), Optional.ofNullable(encoding), metadata, fetchers),
                        this::view,
                        threads == null ? cores : threads,
                        known)) {
            return printer.print(files, output, failures) ? Onrecord.OK : Onrecord.SOME_SKIPPED;
        } catch (IOException e) {
            return outputFailed(e, failures);
        }
    }

    private void check() {
        require(width == null || width >= 0, "--width must be 0 or more");
        require(threads == null || threads >= 1, "--threads must be 1 or more");
        requireWords("--title", title);
        requireWords("--outlet", outlet);
        byline.forEach(name -> requireWords("--byline", name));
        require(title == null || files.size() == 1, "--title is for one file");
        require(!explain || format == Format.TEXT, "--explain is a text; leave out --format");
    }

    private static void requireWords(String option, @Nullable String words) {
        require(words == null || !words.isBlank(), option + " is empty; write something, or leave it out");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new WrongUsage(message);
        }
    }

    private View view(NewsReader newsReader) {
        if (explain) {
            return new ExplainView();
        }
        boolean several = files.size() > 1;
        return switch (format) {
            case TEXT ->
                new TextView(colour.isOn(surroundings), width == null ? surroundings.columns() : width, several);
            case JSON -> new JsonView(producer(newsReader), !several);
            case CONLLU -> new ConlluView();
            case HTML -> new HtmlView(producer(newsReader));
            case PLOVER -> new PloverView(producer(newsReader));
            case GDELT -> new GdeltView();
        };
    }

    /** For the views that name it alone: to digest the rules takes its time. */
    private static Producer producer(NewsReader newsReader) {
        return new Producer(Version.ofProgram(), newsReader.modelDigest(), RulesDigest.compute());
    }

    /** A reader that wants no more, such as head, closes its pipe: that is no failure. */
    private static int outputFailed(IOException failure, Failures failures) {
        var reason = String.valueOf(failure.getMessage());
        if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            return Onrecord.OK;
        }
        failures.say("standard output: writing failed: " + reason + "; make room, or write elsewhere");
        return Onrecord.FAILED;
    }
}
