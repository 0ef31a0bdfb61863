package org.onrecord.app.eval.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.link.Party;
import org.onrecord.model.ActorKind;

/** Rewrites a story: other words, sentences left out, put together or moved; names, numbers and quotations stay. */
final class Rewriter {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}+(?![\\p{L}’'-])");

    /** Share of the words that are replaced. */
    private static final double REPLACED = 0.3;

    private final Material material;
    private final Dice dice;

    Rewriter(Material material, Dice dice) {
        this.material = material;
        this.dice = dice;
    }

    /** A rewritten story: fewer words are replaced where fewer can be. */
    Story rewrite(Story story) {
        var lines = new ArrayList<Line>();
        for (var line : story.lines()) {
            if (line.telling().isPresent() || !dice.happens(0.15)) {
                lines.add(new Line(
                        reworded(line.words()),
                        line.telling().map(telling -> telling.through(renamed(telling.voices())))));
            }
        }
        int leads =
                (int) lines.stream().filter(line -> line.telling().isPresent()).count();
        for (int i = leads; i + 1 < lines.size(); i++) {
            if (dice.happens(0.2)) {
                Collections.swap(lines, i, i + 1);
            }
        }
        for (int i = leads; i + 1 < lines.size(); i++) {
            if (dice.happens(0.08) && !lines.get(i).words().contains("”")) {
                var one = lines.get(i).words();
                lines.set(
                        i,
                        Line.of(one.substring(0, one.length() - 1) + ", and "
                                + lines.remove(i + 1).words()));
            }
        }
        return new Story(story.title(), paragraphs(lines));
    }

    /** Who is not named is told of in other words, too. */
    private List<Party> renamed(List<Party> voices) {
        return voices.stream()
                .map(voice -> voice.kind() == ActorKind.GROUP ? Author.unnamed(replaced(voice.name())) : voice)
                .toList();
    }

    private List<List<Line>> paragraphs(List<Line> lines) {
        var paragraphs = new ArrayList<List<Line>>();
        for (int at = 0; at < lines.size(); ) {
            int end = Math.min(lines.size(), at + dice.from(1, 3));
            paragraphs.add(lines.subList(at, end));
            at = end;
        }
        return paragraphs;
    }

    private String reworded(String sentence) {
        var out = new StringBuilder();
        int at = 0;
        var quoted = QUOTED.matcher(sentence);
        while (quoted.find()) {
            out.append(replaced(sentence.substring(at, quoted.start()))).append(quoted.group());
            at = quoted.end();
        }
        return out.append(replaced(sentence.substring(at))).toString();
    }

    /** Replaces so many of all words: of those that can be replaced more, since names cannot. */
    private String replaced(String words) {
        long all = words.chars().filter(unit -> unit == ' ').count() + 1;
        long replaceable = WORD.matcher(words)
                .results()
                .filter(word -> isReplaceable(word.group()))
                .count();
        double probability = replaceable == 0 ? 0 : REPLACED * all / replaceable;
        return WORD.matcher(words)
                .replaceAll(word -> isReplaceable(word.group()) && dice.happens(probability)
                        ? dice.one(material.synonyms(word.group().toLowerCase(Locale.ROOT)))
                        : word.group());
    }

    private boolean isReplaceable(String word) {
        return !material.synonyms(word).isEmpty();
    }
}
