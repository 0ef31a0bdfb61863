package org.onrecord.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.onrecord.app.web.page.StoredRecord.Said;
import org.onrecord.model.Span;

/**
 * A paragraph of an article, cut where words begin or cease to play a part.
 *
 * @param pieces its words, in order
 */
public record MarkedParagraph(List<Piece> pieces) {

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

    /** The paragraphs of a text; empty lines are left out. */
    public static List<MarkedParagraph> of(String text, List<Said> said, Optional<Span> target) {
        var parts = new ArrayList<Part>();
        for (var one : said) {
            one.contentSpans().forEach(span -> parts.add(new Part(span, "content", one)));
            one.sourceSpans().forEach(span -> parts.add(new Part(span, "source", one)));
            one.cueSpans().forEach(span -> parts.add(new Part(span, "cue", one)));
        }
        var paragraphs = new ArrayList<MarkedParagraph>();
        int begin = 0;
        while (begin <= text.length()) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(begin, end).isBlank()) {
                paragraphs.add(new MarkedParagraph(pieces(text, new Span(begin, end), parts, target)));
            }
            begin = end + 1;
        }
        return paragraphs;
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
