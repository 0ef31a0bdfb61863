package org.onrecord.app.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code onrecord bench DIR}: how fast articles are read and what that takes.
 *
 * <ul>
 *   <li>Words are runs of characters between white space. Reading is everything, from text to attributions.
 *   <li>Speed is measured in whole rounds over all articles, for at least {@code --seconds}, after {@code --warm-up} seconds of reading
 *       that are not measured: first side by side, as many articles at a time as there are threads, each on one thread; then one
 *       at a time with all threads on it, which gives the time per article.
 *   <li>By turns, each article is read whole and then only as far as its attributions, as many at a time as there are threads: what
 *       actors, times, events, figures and assertions cost.
 *   <li>Memory is the most that this process held until all were read side by side: of the heap, the peaks of its pools added; and
 *       what the system counts as resident, where it says so (Linux).
 *   <li>Cold start is a new process of {@code onrecord read --format json} on the article of median length, with this process's own
 *       Java, class path and options, from its start to its end: the median of five. By then the system may have the program's
 *       files in its cache; a script that starts Java is not counted. Its memory is what is resident, as last seen before its end.
 * </ul>
 */
@Command(name = "bench", description = "Measures speed and memory. DIR holds .txt files, one article each.")
public final class BenchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder of articles, such as polnear/dev/text.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Read for at least so long, each way (default: ${DEFAULT-VALUE}).")
    private double seconds = 20;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description =
                    "Before that, read for so many seconds without measuring, until Java has compiled what is slow (default:"
                            + " ${DEFAULT-VALUE}).")
    private double warmUp = 30;

    @Mixin
    private EvalOptions options = new EvalOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        int threads = options.threads();
        if (!(seconds > 0)) {
            throw new ParameterException(spec.commandLine(), "--seconds must be more than 0, not " + seconds);
        }
        if (!(warmUp >= 0)) {
            throw new ParameterException(spec.commandLine(), "--warm-up must be 0 or more, not " + warmUp);
        }
        var err = spec.commandLine().getErr();
        try {
            var texts = BenchText.in(folder);
            var report = new Measurement(texts, threads, new Benchmark(warmUp, seconds), coldStart(texts)).report();
            var out = spec.commandLine().getOut();
            out.print(report.print(options.format()));
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

    private ColdStart coldStart(List<BenchText> texts) {
        var file = BenchText.median(texts).file().toString();
        return ColdStart.of(spec.root().userObject().getClass(), List.of("read", "--format", "json", file));
    }
}
