package org.onrecord.app.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.onrecord.NewsReader;
import org.onrecord.model.Article;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code onrecord bench DIR}: how fast articles are read and what that takes.
 *
 * <ul>
 *   <li>Words are runs of characters between white space. Reading is everything: tokens to attributions.
 *   <li>Speed is measured in whole rounds over all articles, for at least {@code --seconds}, after {@link Benchmark#WARM_UP} of that time
 *       spent on reading them before: first with as many articles at a time as there are threads, then one at a time, which gives the
 *       time per article.
 *   <li>Memory is the most that this process held, from its start: of the heap, all pools' peaks added; and what the system
 *       counts as resident, where it says so (Linux).
 *   <li>Cold start is a new process of {@code onrecord read --format json} on the article of median length, with this process's own
 *       Java, class path and options, from its start to its end: the median of {@link ColdStart#RUNS}. The files are in the
 *       system's cache by then; a launcher script around Java is not counted.
 * </ul>
 */
@Command(name = "bench", description = "Measures speed and memory. DIR holds .txt files, one article each.")
public final class BenchCommand implements Callable<Integer> {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final double MEGABYTE = 1e6;

    @Parameters(paramLabel = "DIR", description = "A folder of articles, such as polnear/dev/text.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Read for at least so long, each way (default: ${DEFAULT-VALUE}).")
    private double seconds = 20;

    @Option(names = "--threads", paramLabel = "N", description = "How many cores to use (default: all).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print the figures: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Report.Format format = Report.Format.TEXT;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help; // read by picocli

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** A text file that is read again and again. */
    record Text(Path file, Article article, long words) {}

    @Override
    public Integer call() throws InterruptedException {
        if (threads < 1 || !(seconds > 0)) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, --seconds more than 0");
        }
        var err = spec.commandLine().getErr();
        try {
            var out = spec.commandLine().getOut();
            out.print(report(texts(folder)).print(format));
            out.flush();
            return CommandLine.ExitCode.OK;
        } catch (UnusableInput e) {
            err.println(spec.qualifiedName() + ": " + e.getMessage());
            return CommandLine.ExitCode.USAGE;
        } catch (IOException e) {
            err.println(spec.qualifiedName() + ": cold start not measured: " + e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private Report report(List<Text> texts) throws IOException, InterruptedException {
        var cold = coldStarts(texts);
        var benchmark = new Benchmark(seconds);
        long words = texts.stream().mapToLong(Text::words).sum();
        try (var reader = new NewsReader(threads)) {
            var together = benchmark.run(texts, threads, text -> read(reader, text));
            var single = benchmark.run(texts, 1, text -> read(reader, text));
            var counts = new LinkedHashMap<String, Long>();
            counts.put("articles", (long) texts.size());
            counts.put("words", words);
            counts.put("threads", (long) threads);
            var speed = new Table(
                    "speed",
                    List.of(Column.count("words/s"), new Column("articles/s", 1)),
                    List.of(speed("articles at once", together, texts), speed("one at a time", single, texts)));
            var each = new Table(
                    "one article, ms",
                    List.of(new Column("p50", 1), new Column("p95", 1)),
                    List.of(Table.Row.of(
                            "one at a time", single.percentile(0.5) * 1000, single.percentile(0.95) * 1000)));
            return new Report(
                    "bench", reader.modelDigest(), counts, List.of(speed, each, memory(), coldStart(cold, texts)));
        }
    }

    private static void read(NewsReader reader, Text text) {
        var unused = reader.read(text.article());
    }

    private static Table.Row speed(String name, Benchmark.Result result, List<Text> texts) {
        long words = texts.stream().mapToLong(Text::words).sum();
        return Table.Row.of(
                name, words * result.rounds() / result.seconds(), texts.size() * result.rounds() / result.seconds());
    }

    private static Table memory() {
        return new Table(
                "peak memory, MB",
                List.of(Column.count("heap"), Column.count("resident")),
                List.of(Table.Row.of(
                        "this process",
                        PeakMemory.heap() / MEGABYTE,
                        megabytes(PeakMemory.resident(ProcessHandle.current().pid())))));
    }

    private static double megabytes(OptionalLong bytes) {
        return bytes.isPresent() ? bytes.getAsLong() / MEGABYTE : Double.NaN;
    }

    private List<ColdStart.Run> coldStarts(List<Text> texts) throws IOException, InterruptedException {
        var main = spec.root().userObject().getClass();
        return ColdStart.of(
                        main,
                        List.of("read", "--format", "json", median(texts).file().toString()))
                .runs();
    }

    private static Text median(List<Text> texts) {
        return texts.stream()
                .sorted(Comparator.comparingLong(Text::words))
                .toList()
                .get(texts.size() / 2);
    }

    private static Table coldStart(List<ColdStart.Run> runs, List<Text> texts) {
        double seconds =
                Benchmark.percentile(runs.stream().map(ColdStart.Run::seconds).toList(), 0.5);
        double resident = Benchmark.percentile(
                runs.stream().map(run -> megabytes(run.resident())).toList(), 0.5);
        return new Table(
                "cold start",
                List.of(Column.count("words"), new Column("seconds", 2), Column.count("resident, MB")),
                List.of(Table.Row.of("read one article", (double) median(texts).words(), seconds, resident)));
    }

    private static List<Text> texts(Path folder) throws UnusableInput {
        var texts = new ArrayList<Text>();
        for (var file : InputFiles.in(folder, ".txt")) {
            var article = Article.of(InputFiles.text(file));
            long words = WORD.matcher(article.text()).results().count();
            if (words > 0) {
                texts.add(new Text(file, article, words));
            }
        }
        if (texts.isEmpty()) {
            throw new UnusableInput("no words in the .txt files of " + folder);
        }
        return texts;
    }
}
