package org.onrecord.app.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The documents of ECB+ that hold checked events. */
final class EcbCorpus {

    /** Names the sentences whose annotations were checked: topic, file, sentence. */
    private static final String CHECKED = "ECBplus_coreference_sentences.csv";

    private static final String TEXTS = "ECB+";
    private static final int COLUMNS = 3;

    private EcbCorpus() {}

    /** All documents in the order of their topics and names; never empty. */
    static List<EcbDocument> read(Path folder) throws UnusableInput {
        var texts = folder.resolve(TEXTS);
        if (!Files.isDirectory(texts)) {
            throw new UnusableInput(folder + " holds no folder " + TEXTS + "; name the folder of ECB+");
        }
        var checked = checked(folder.resolve(CHECKED));
        var topics = new ArrayList<>(InputFiles.folders(texts));
        topics.sort(Comparator.comparing(topic -> String.format("%5s", topic.getFileName())));
        var documents = new ArrayList<EcbDocument>();
        for (var topic : topics) {
            for (var file : InputFiles.in(topic, ".xml")) {
                var document = EcbFile.read(file, checked.getOrDefault(InputFiles.stem(file), Set.of()));
                if (!document.mentions().isEmpty()) {
                    documents.add(document);
                }
            }
        }
        if (documents.isEmpty()) {
            throw new UnusableInput("no checked event in " + folder);
        }
        return documents;
    }

    /** For each file, as {@code 1_10ecb}, the numbers of its checked sentences. */
    private static Map<String, Set<String>> checked(Path file) throws UnusableInput {
        var checked = new HashMap<String, Set<String>>();
        for (var line : InputFiles.lines(file)) {
            var columns = line.strip().split(",", -1);
            if (columns.length == COLUMNS) {
                checked.computeIfAbsent(columns[0] + "_" + columns[1], name -> new HashSet<>())
                        .add(columns[2]);
            }
        }
        return checked;
    }
}
