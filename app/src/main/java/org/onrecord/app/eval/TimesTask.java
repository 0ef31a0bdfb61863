package org.onrecord.app.eval;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.CRC32;
import org.onrecord.NewsReader;
import org.onrecord.analysis.Tokenizer;
import org.onrecord.analysis.Tree;
import org.onrecord.extract.time.TimeFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code onrecord eval times DIR}: TIMEX3 against TimeBank and AQUAINT ({@link TimeMlFile}) with TempEval-3's measures. The files are
 * halved by a digest of their names, so that rules may be judged on one half and reported on the other too.
 */
@Command(
        name = "times",
        description = "Scores times: words, value and type. DIR holds TimeML files, in itself or in its folders.")
final class TimesTask extends EvalTask {

    private static final String ENDING = ".tml";

    @Parameters(paramLabel = "DIR", description = "A folder of .tml files, or of folders of them, such as timeml.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Override
    Gold gold() throws UnusableInput {
        var paths = files();
        var files = new ArrayList<TimeMlFile>();
        for (var path : paths) {
            files.add(TimeMlFile.read(path));
        }
        return (reader, threads) -> report(paths, files, reader);
    }

    /** The files of the folder, or of its folders where it has some; of files with one name the first. */
    private List<Path> files() throws UnusableInput {
        var files = new LinkedHashMap<String, Path>();
        if (Files.isDirectory(folder)) {
            for (var inner : InputFiles.folders(folder)) {
                InputFiles.in(inner, ENDING).forEach(file -> files.putIfAbsent(InputFiles.stem(file), file));
            }
        }
        return files.isEmpty() ? InputFiles.in(folder, ENDING) : List.copyOf(files.values());
    }

    private static Report report(List<Path> paths, List<TimeMlFile> files, NewsReader reader) {
        var tokenizer = new Tokenizer();
        var timeFinder = new TimeFinder();
        var words =
                files.stream().map(file -> tokenizer.tokenize(file.article())).toList();
        var analyses = reader.analyser().analyseAll(words);
        var halves = new TimesScore[] {TimesScore.NONE, TimesScore.NONE};
        for (int i = 0; i < files.size(); i++) {
            var article = files.get(i).article();
            var found = timeFinder.find(article, analyses.get(i), new Tree(analyses.get(i)));
            int half = half(InputFiles.stem(paths.get(i)));
            halves[half] = halves[half].plus(TimesScore.of(files.get(i).times(), found));
        }
        var all = halves[0].plus(halves[1]);
        var counts = new LinkedHashMap<String, Long>();
        counts.put("articles", (long) files.size());
        counts.put("times", all.strict().gold());
        return new Report(
                "times",
                reader.modelDigest(),
                counts,
                List.of(table("all", all), table("first half", halves[0]), table("second half", halves[1])));
    }

    /** Which half of the files one belongs to: as good as at random, and the same for ever. */
    static int half(String name) {
        var digest = new CRC32();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        return (int) (digest.getValue() % 2);
    }

    private static Table table(String name, TimesScore score) {
        return Table.ofTallies(
                name,
                List.of(
                        Table.Row.of("strict", score.strict()),
                        Table.Row.of("relaxed", score.relaxed()),
                        Table.Row.of("value", score.value()),
                        Table.Row.of("type", score.type())));
    }
}
