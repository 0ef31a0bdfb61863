package org.onrecord.app.view;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Span;

/**
 * A stretch of text all of whose characters play the same parts.
 *
 * @param span where it stands
 * @param marks the parts, outermost first; may be empty
 */
record Segment(Span span, List<Mark> marks) {

    Segment {
        marks = List.copyOf(marks);
    }

    Optional<Mark> innermost() {
        return marks.isEmpty() ? Optional.empty() : Optional.of(marks.getLast());
    }
}
