package org.onrecord.ingest.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The text of an article as linked data states it. It is free of all that stands around the article on the page, but often all
 * its paragraphs run together: then the page shows where they part.
 *
 * @param lines its lines, without markup
 */
record StatedBody(List<String> lines) {

    private static final Pattern TAG =
            Pattern.compile("</?(?:p|br|div|a|b|i|em|strong|span|h\\d|ul|li|blockquote|figure)\\b[^>]*>");

    /** A longer text is of more than one paragraph. */
    private static final int LONGEST_PARAGRAPH = 600;

    /** So many letters may stand between two paragraphs that are found on the page: a caption, a label. */
    private static final int GAP = 300;

    /** Paragraphs are those of the page if they hold this share of the stated text. */
    private static final double ENOUGH = 0.9;

    /** A stated text this many times shorter than what the page shows is but its beginning. */
    private static final int ONLY_THE_BEGINNING = 2;

    private static final int BEGINNING = 60;

    StatedBody {
        lines = List.copyOf(lines);
    }

    static Optional<StatedBody> of(String stated) {
        var text =
                stated.contains("&lt;") || stated.contains("&amp;") ? Parser.unescapeEntities(stated, false) : stated;
        List<String> lines;
        if (TAG.matcher(text).find()) {
            var body = Jsoup.parseBodyFragment(text.replace("\n", "<br><br>")).body();
            lines = BlockFinder.blocksOf(body, element -> element.normalName().equals("script")).stream()
                    .map(Block::text)
                    .toList();
        } else {
            lines = Parser.unescapeEntities(text, false)
                    .lines()
                    .map(PlainText::of)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new StatedBody(lines));
    }

    /** Whether this is but the beginning of what the page shows, as where a part of the text is for all and the rest is not stated. */
    boolean isBeginningOf(List<Block> story) {
        var stated = PlainText.key(String.join(" ", lines));
        var shown =
                PlainText.key(String.join(" ", story.stream().map(Block::text).toList()));
        return stated.length() * ONLY_THE_BEGINNING < shown.length()
                && shown.contains(stated.substring(0, Math.min(BEGINNING, stated.length())));
    }

    /** The paragraphs: the lines, or if all runs together those blocks of the page that make it up. */
    List<String> paragraphs(List<Block> blocks) {
        if (lines.size() > 1 || lines.getFirst().length() <= LONGEST_PARAGRAPH) {
            return lines;
        }
        var stated = PlainText.key(lines.getFirst());
        var found = new ArrayList<String>();
        var at = 0;
        var covered = 0;
        for (var block : blocks) {
            var key = PlainText.key(block.text());
            var begin = key.isEmpty() ? -1 : indexNear(stated, key, at);
            if (begin >= 0) {
                found.add(block.text());
                at = begin + key.length();
                covered += key.length();
            }
        }
        return covered >= ENOUGH * stated.length() ? found : lines;
    }

    private static int indexNear(String text, String part, int from) {
        for (var at = from; at <= Math.min(from + GAP, text.length() - part.length()); at++) {
            if (text.startsWith(part, at)) {
                return at;
            }
        }
        return -1;
    }
}
