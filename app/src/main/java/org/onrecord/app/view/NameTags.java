package org.onrecord.app.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Analysis;

/** For each word the outermost name that it belongs to: {@code B-PERSON} at its first word, {@code I-PERSON} at the others. */
final class NameTags {

    private final Map<Integer, String> tags = new HashMap<>();

    NameTags(Analysis analysis) {
        for (var name : analysis.names()) {
            for (int word = name.range().begin(); word < name.range().end(); word++) {
                tags.put(word, (word == name.range().begin() ? "B-" : "I-") + name.kind());
            }
        }
    }

    Optional<String> of(int word) {
        return Optional.ofNullable(tags.get(word));
    }
}
