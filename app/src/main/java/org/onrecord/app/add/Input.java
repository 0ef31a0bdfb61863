package org.onrecord.app.add;

import java.nio.file.Path;
import org.onrecord.app.fetch.Fetched;
import org.onrecord.ingest.markup.FeedEntry;
import org.onrecord.model.Outcome.Skipped;

/** Where one article is to be had. */
public sealed interface Input {

    /** What the user would call it. */
    String name();

    /** A file of one article. */
    record OfFile(Path file) implements Input {
        @Override
        public String name() {
            return file.toString();
        }
    }

    /** What stood on standard input. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
    record OfBytes(String name, byte[] bytes) implements Input {}

    /** A line of JSON. */
    record OfLine(String name, String line) implements Input {}

    /** A page that is fetched already. */
    record OfPage(String name, Fetched page) implements Input {}

    /** A page that a feed names. */
    record OfFeed(FeedEntry entry) implements Input {
        @Override
        public String name() {
            return entry.link().toString();
        }
    }

    /** Something in which no article can be looked for. */
    record Unusable(String name, Skipped why) implements Input {}
}
