package org.onrecord.app.eval.history;

import java.util.List;

/**
 * A story, without what an outlet puts around it.
 *
 * @param title its headline
 * @param paragraphs its sentences; none is empty
 */
record Story(String title, List<List<Line>> paragraphs) {

    Story {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    Story titled(String other) {
        return new Story(other, paragraphs);
    }

    List<Line> lines() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }
}
