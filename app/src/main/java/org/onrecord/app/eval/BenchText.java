package org.onrecord.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.model.Article;

/**
 * An article that is read again and again.
 *
 * @param file where it is
 * @param article all its text
 * @param words runs of characters between white space, so that no tool's own idea of a word counts; 1 or more
 */
record BenchText(Path file, Article article, long words) {

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** The text files of a folder that hold words, in the order of their names; never empty. */
    static List<BenchText> in(Path folder) throws UnusableInput {
        var texts = new ArrayList<BenchText>();
        for (var file : InputFiles.in(folder, ".txt")) {
            var article = Article.of(InputFiles.text(file));
            long words = WORD.matcher(article.text()).results().count();
            if (words > 0) {
                texts.add(new BenchText(file, article, words));
            }
        }
        if (texts.isEmpty()) {
            throw new UnusableInput("no words in the .txt files of " + folder);
        }
        return List.copyOf(texts);
    }

    /** The one of median length. */
    static BenchText median(List<BenchText> texts) {
        var sorted = texts.stream()
                .sorted(Comparator.comparingLong(BenchText::words))
                .toList();
        return sorted.get(sorted.size() / 2);
    }
}
