package org.onrecord.app.eval.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.link.Party;
import org.onrecord.model.ActorKind;

/** Writes articles of invented news, each of several stories, to be read like any other. The same seed gives the same articles. */
public final class NewsWriter {

    private static final int OUTLETS = 150;

    /** Most news articles have some 300 to 500 words; a story has about 100. */
    private static final int STORIES = 4;

    private final Material material = new Material();
    private final Dice dice;
    private final Rewriter rewriter;

    /** An article: a headline, who prints it, and its paragraphs. */
    public record Written(String title, String outlet, String text) {}

    /** Begins to write. */
    public NewsWriter(long seed) {
        this.dice = new Dice(seed);
        this.rewriter = new Rewriter(material, dice);
    }

    /** The next article. */
    public Written next() {
        int number = dice.from(1, OUTLETS);
        var outlet = new Party("paper " + number, "Paper " + number, ActorKind.OUTLET, Optional.empty());
        var text = new StringBuilder();
        var title = "";
        for (int i = 0; i < STORIES; i++) {
            var author = new Author(new Affair(material, dice), rewriter, dice);
            var story = dice.happens(0.5) ? author.leak(i, outlet) : author.own(i, outlet);
            title = story.title();
            for (var paragraph : story.paragraphs()) {
                text.append(words(paragraph)).append("\n\n");
            }
        }
        return new Written(title, outlet.name(), text.toString().strip());
    }

    private static String words(List<Line> paragraph) {
        return paragraph.stream().map(Line::words).collect(Collectors.joining(" "));
    }
}
