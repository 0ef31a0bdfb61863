package org.onrecord.app.eval;

import java.util.List;
import org.onrecord.model.Attribution;
import org.onrecord.model.Span;

/**
 * The words of an attribution by the parts they play, as annotators mark them and as the reader finds them.
 *
 * @param source may be empty
 * @param cue may be empty
 * @param content may be empty, and in pieces
 */
record MarkedAttribution(List<Span> source, List<Span> cue, List<Span> content) {

    MarkedAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    static MarkedAttribution of(Attribution found) {
        return new MarkedAttribution(found.source().spans(), found.cue().spans(), found.content());
    }
}
