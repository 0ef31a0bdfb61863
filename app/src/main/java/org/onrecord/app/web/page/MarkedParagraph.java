package org.onrecord.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.app.store.ArticleAccount;
import org.onrecord.app.web.page.StoredRecord.Said;
import org.onrecord.model.Span;

/**
 * A paragraph of an article, cut where words begin or cease to play a part.
 *
 * @param pieces its words, in order
 */
public record MarkedParagraph(List<Piece> pieces) {

    private static final Pattern LINE = Pattern.compile("\\S(?:.*\\S)?");

    /**
     * Words that play the same parts.
     *
     * @param words the words
     * @param kind "source", "cue", "content", or nothing; with "target" where they were asked for
     * @param said ids of the attributions that they belong to, innermost first, between spaces
     * @param chain on whose word they stand
     */
    public record Piece(String words, String kind, String said, String chain) {}

    private record Part(Span span, String kind, Said said) {}

    /** Words that play no part. */
    public static MarkedParagraph plain(String words) {
        return new MarkedParagraph(List.of(new Piece(words, "", "", "")));
    }

    /** The line with which a text begins, where that prints the headline. */
    public static Optional<MarkedParagraph> headline(ArticleAccount article, List<Said> said, Optional<Span> target) {
        return lines(article)
                .findFirst()
                .filter(line -> isHeadline(line, article))
                .map(line -> new MarkedParagraph(pieces(article.text(), line, parts(said), target)));
    }

    /** The paragraphs of a text, without its headline, its furniture and empty lines, which stand over it. */
    public static List<MarkedParagraph> of(ArticleAccount article, List<Said> said, Optional<Span> target) {
        var parts = parts(said);
        var all = lines(article).toList();
        boolean hasHeadline = !all.isEmpty() && isHeadline(all.getFirst(), article);
        return all.stream()
                .skip(hasHeadline ? 1 : 0)
                .filter(line -> article.furniture().stream().noneMatch(span -> span.contains(line)))
                .map(line -> new MarkedParagraph(pieces(article.text(), line, parts, target)))
                .toList();
    }

    private static boolean isHeadline(Span line, ArticleAccount article) {
        return article.head()
                .title()
                .filter(title -> title.strip().equals(line.in(article.text())))
                .isPresent();
    }

    private static List<Part> parts(List<Said> said) {
        var parts = new ArrayList<Part>();
        for (var one : said) {
            one.contentSpans().forEach(span -> parts.add(new Part(span, "content", one)));
            one.sourceSpans().forEach(span -> parts.add(new Part(span, "source", one)));
            one.cueSpans().forEach(span -> parts.add(new Part(span, "cue", one)));
        }
        return parts;
    }

    /** The lines of a text that are not blank, without the white space around them. */
    private static Stream<Span> lines(ArticleAccount article) {
        return LINE.matcher(article.text()).results().map(line -> new Span(line.start(), line.end()));
    }

    private static List<Piece> pieces(String text, Span paragraph, List<Part> parts, Optional<Span> target) {
        var here =
                parts.stream().filter(part -> overlap(part.span(), paragraph)).toList();
        var places = new TreeSet<Integer>();
        places.add(paragraph.begin());
        places.add(paragraph.end());
        here.forEach(part -> add(part.span(), paragraph, places));
        target.ifPresent(span -> add(span, paragraph, places));
        var pieces = new ArrayList<Piece>();
        int begin = paragraph.begin();
        for (int end : places.tailSet(begin, false)) {
            pieces.add(piece(text, new Span(begin, end), here, target));
            begin = end;
        }
        return pieces;
    }

    private static void add(Span span, Span paragraph, TreeSet<Integer> places) {
        if (overlap(span, paragraph)) {
            places.add(Math.max(span.begin(), paragraph.begin()));
            places.add(Math.min(span.end(), paragraph.end()));
        }
    }

    private static Piece piece(String text, Span span, List<Part> parts, Optional<Span> target) {
        var playing = parts.stream()
                .filter(part -> overlap(part.span(), span))
                .sorted((one, other) -> Integer.compare(depth(other), depth(one)))
                .toList();
        var innermost = playing.stream().findFirst();
        var kind = innermost.map(part -> part.kind().toLowerCase(Locale.ROOT)).orElse("");
        var marked = target.filter(asked -> overlap(asked, span)).isPresent() ? (kind + " target").strip() : kind;
        return new Piece(
                span.in(text),
                marked,
                String.join(
                        " ",
                        playing.stream()
                                .map(part -> part.said().id())
                                .distinct()
                                .toList()),
                innermost.map(part -> part.said().chain()).orElse(""));
    }

    /** Inner before outer; within one attribution the source and the cue before the content that they stand in. */
    private static int depth(Part part) {
        return 2 * part.said().depth() + (part.kind().equals("content") ? 0 : 1);
    }

    private static boolean overlap(Span one, Span other) {
        return one.begin() < other.end() && other.begin() < one.end();
    }
}
