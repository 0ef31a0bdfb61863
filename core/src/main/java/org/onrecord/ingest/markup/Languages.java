package org.onrecord.ingest.markup;

import java.util.Locale;
import java.util.Optional;

/** Reads how pages name languages: {@code en}, {@code en_GB}, {@code EN-us}. */
final class Languages {

    private Languages() {}

    /** The tag (BCP 47), as {@code en-GB}; empty where it is none. */
    static Optional<String> tag(String written) {
        var tag = Locale.forLanguageTag(written.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? Optional.empty() : Optional.of(tag);
    }
}
