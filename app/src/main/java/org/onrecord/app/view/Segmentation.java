package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.model.Record;
import org.onrecord.model.Role;
import org.onrecord.model.Span;

/** Cuts the text of a record where words begin or cease to play a part, at furniture and around line breaks. */
final class Segmentation {

    private record MarkedSpan(Span span, Mark mark) {}

    private final Record record;
    private final String text;
    private final List<MarkedSpan> marked = new ArrayList<>();

    Segmentation(Record record, Numbering numbering) {
        this.record = record;
        this.text = record.article().text();
        for (var attribution : numbering.inOrder()) {
            int number = numbering.number(attribution);
            int depth = numbering.depth(attribution);
            mark(attribution.content(), new Mark(number, Role.CONTENT, depth));
            mark(attribution.source().spans(), new Mark(number, Role.SOURCE, depth));
            mark(attribution.cue().spans(), new Mark(number, Role.CUE, depth));
        }
        marked.sort(Comparator.comparing(MarkedSpan::span));
    }

    private void mark(List<Span> spans, Mark mark) {
        for (var span : spans) {
            marked.add(new MarkedSpan(span, mark));
        }
    }

    /** Segments that cover the whole text, in order. A line break is a segment of its own. */
    List<Segment> cut() {
        var segments = new ArrayList<Segment>();
        var open = new ArrayList<MarkedSpan>();
        int next = 0;
        int begin = 0;
        for (int end : places()) {
            if (end == begin) {
                continue;
            }
            int from = begin;
            open.removeIf(mark -> mark.span().end() <= from);
            while (next < marked.size() && marked.get(next).span().begin() <= begin) {
                open.add(marked.get(next++));
            }
            segments.add(new Segment(
                    new Span(begin, end),
                    open.stream().map(MarkedSpan::mark).sorted().toList()));
            begin = end;
        }
        return segments;
    }

    private Set<Integer> places() {
        var places = new TreeSet<Integer>();
        places.add(text.length());
        for (var mark : marked) {
            places.add(mark.span().begin());
            places.add(mark.span().end());
        }
        for (var span : record.article().furniture()) {
            places.add(span.begin());
            places.add(span.end());
        }
        for (int i = 0; i < text.length(); i++) {
            if (isLineBreak(text.charAt(i))) {
                places.add(i);
                boolean windows = text.startsWith("\r\n", i);
                i += windows ? 1 : 0;
                places.add(i + 1);
            }
        }
        return places;
    }

    static boolean isLineBreak(char unit) {
        return unit == '\n' || unit == '\r';
    }
}
