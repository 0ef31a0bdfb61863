package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads the same texts with this reader and with Stanford CoreNLP, in one run of Java, and prints how fast each was. */
public final class SideBySide {

    private static final int USUAL_ARTICLES = 20;

    private SideBySide() {}

    /**
     * Runs the comparison.
     *
     * @param arguments a folder of text files, then how many of them to read, at most; 20 where not given
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!areUsable(List.of(arguments))) {
            System.err.println(
                    "Type: bench/run side-by-side DIR [ARTICLES]; DIR holds .txt files, ARTICLES is 1 or more");
            System.exit(2);
        }
        int limit = arguments.length == 2 ? Integer.parseInt(arguments[1]) : USUAL_ARTICLES;
        var texts = Texts.first(limit, Path.of(arguments[0]));
        if (texts.isEmpty()) {
            System.err.println("No .txt file with words in it in " + arguments[0] + "; name a folder that holds some");
            System.exit(2);
        }
        int cores = Runtime.getRuntime().availableProcessors();
        System.out.println(conditions(cores, texts, arguments[0]));
        // CoreNLP comes second: it finds Java warm, and its models do not fill the heap for the other
        var onrecord = measure(new OnrecordContender(cores), texts);
        var coreNlp = measure(new CoreNlpContender(cores), texts);
        System.out.print(new ResultTable().of(onrecord, coreNlp));
    }

    private static boolean areUsable(List<String> arguments) {
        return switch (arguments.size()) {
            case 1 -> Files.isDirectory(Path.of(arguments.getFirst()));
            case 2 ->
                Files.isDirectory(Path.of(arguments.getFirst()))
                        && arguments.getLast().matches("[1-9]\\d{0,5}");
            default -> false;
        };
    }

    private static String conditions(int cores, List<Text> texts, String folder) {
        return String.format(
                Locale.ROOT,
                "Java %s, %d cores, heap of at most %.1f GiB; %d articles, %d words, from %s%n",
                Runtime.version(),
                cores,
                Runtime.getRuntime().maxMemory() / (double) (1 << 30),
                texts.size(),
                texts.stream().mapToLong(Text::words).sum(),
                folder);
    }

    private static ResultTable.Result measure(Contender contender, List<Text> texts) throws InterruptedException {
        System.err.println("Starting " + contender.name());
        double startUp = contender.startUp();
        System.err.println("Reading with " + contender.name());
        return new ResultTable.Result(contender.name(), startUp, contender.runs(texts));
    }
}
