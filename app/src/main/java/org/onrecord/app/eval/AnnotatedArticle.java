package org.onrecord.app.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A news text and the attributions that an annotator marked in it.
 *
 * @param name the name of its file, without the ending
 * @param text the text, untouched
 * @param attributions in the order of the annotation file
 */
record AnnotatedArticle(String name, String text, List<MarkedAttribution> attributions) {

    AnnotatedArticle {
        attributions = List.copyOf(attributions);
    }

    /**
     * The articles of a folder as PolNeAR has them: {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}. Where an
     * article has several annotators, the first file by name counts.
     */
    static List<AnnotatedArticle> in(Path folder) throws UnusableInput {
        var annotations = InputFiles.in(folder.resolve("attributions"), ".ann");
        var seen = new HashSet<String>();
        var articles = new ArrayList<AnnotatedArticle>();
        for (var annotation : annotations) {
            var name = nameOf(folder, annotation);
            if (seen.add(name)) {
                var text = InputFiles.text(textOf(folder, name));
                articles.add(new AnnotatedArticle(name, text, BratFile.attributions(annotation, text)));
            }
        }
        return articles;
    }

    private static Path textOf(Path folder, String name) {
        return folder.resolve("text").resolve(name + ".txt");
    }

    private static String nameOf(Path folder, Path annotation) {
        var stem = InputFiles.stem(annotation);
        int mark = stem.lastIndexOf('_');
        return mark < 0 || Files.exists(textOf(folder, stem)) ? stem : stem.substring(0, mark);
    }
}
