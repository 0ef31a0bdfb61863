package org.onrecord.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Writes down the names that Stanford CoreNLP finds in texts, to train the reader network with: NAME.tsv for each NAME.txt,
 * a line for each name with begin, end (half-open, code points), type and text. It can be stopped and started again: texts
 * that have their file are left out, and no file is ever half-written.
 */
public final class NameTeacher {

    private final StanfordCoreNLP pipeline;

    private NameTeacher() {
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("threads", Integer.toString(Runtime.getRuntime().availableProcessors()));
        pipeline = new StanfordCoreNLP(properties);
    }

    /**
     * Labels texts.
     *
     * @param arguments the folder to write to, then text files and folders of text files
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("Type: bench/run name-teacher OUT_DIR FILE...|DIR; a DIR holds .txt files");
            System.exit(2);
        }
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        var open = open(List.of(arguments).subList(1, arguments.length), folder);
        System.err.println(open.size() + " texts to label into " + folder);
        if (!open.isEmpty()) {
            new NameTeacher().label(open, folder);
        }
    }

    private static List<Path> open(List<String> places, Path folder) throws IOException {
        var open = new ArrayList<Path>();
        for (var place : places) {
            for (var file : Texts.files(Path.of(place))) {
                if (!Files.exists(target(folder, file))) {
                    open.add(file);
                }
            }
        }
        return open;
    }

    private static Path target(Path folder, Path file) {
        return folder.resolve(Texts.stem(file) + ".tsv");
    }

    private void label(List<Path> files, Path folder) throws IOException {
        int done = 0;
        for (var file : files) {
            var lines =
                    labels(Files.readString(file)).stream().map(NameLabel::line).collect(Collectors.joining());
            var target = target(folder, file);
            var half = target.resolveSibling(target.getFileName() + ".new");
            Files.writeString(half, lines);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            done++;
            if (done % 20 == 0 || done == files.size()) {
                System.err.println(done + "/" + files.size() + " " + target);
            }
        }
    }

    /** Names in the order in which CoreNLP gives them: by sentence, in each first the names and then the pronouns. */
    private List<NameLabel> labels(String text) {
        var document = new CoreDocument(text);
        pipeline.annotate(document);
        return document.entityMentions().stream()
                .map(mention -> NameLabel.of(
                        text,
                        mention.charOffsets().first(),
                        mention.charOffsets().second(),
                        mention.entityType()))
                .toList();
    }
}
