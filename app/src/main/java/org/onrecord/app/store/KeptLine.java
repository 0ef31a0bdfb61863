package org.onrecord.app.store;

import java.util.List;
import java.util.Optional;
import org.onrecord.link.Linkage;
import org.onrecord.link.Posting;
import org.onrecord.link.SentenceVector;

/**
 * An entry as it is kept.
 *
 * @param linkage to which claim it belongs
 * @param keys digests of the keys under which later entries find it, in their order, each once
 * @param vector the meaning of the sentence that tells it
 */
record KeptLine(Linkage linkage, List<Long> keys, Optional<SentenceVector> vector) {

    KeptLine {
        keys = keys.stream().distinct().sorted().toList();
    }

    static KeptLine of(Posting.Line line) {
        return new KeptLine(
                line.linkage(), line.keys().stream().map(Digests::number).toList(), line.vector());
    }
}
