package org.onrecord.app.store;

import java.util.List;
import java.util.Optional;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Conflict;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Print;
import org.onrecord.link.Reason;
import org.onrecord.link.SentenceVector;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Metadata;
import org.onrecord.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * A reading as a line of JSON, for export and import.
 *
 * @param article the article
 * @param reader what read it
 * @param added when the reading was added
 * @param record the record, onrecord/1
 * @param print what shows where the text comes from
 * @param entries its entries, in order
 */
record ExportedReading(
        ExportedArticle article,
        String reader,
        String added,
        JsonNode record,
        Print print,
        List<ExportedEntry> entries) {

    ExportedReading {
        entries = List.copyOf(entries);
    }

    /** An article as published, and when it was added. */
    record ExportedArticle(ArticleId id, String text, Metadata metadata, List<Span> furniture, String added) {}

    /** An entry with all that is known of why it is where it is; keys in hexadecimal. */
    record ExportedEntry(
            Entry entry,
            ClaimId claim,
            Optional<EntryId> nearest,
            double score,
            List<Reason> reasons,
            List<Conflict> conflicts,
            List<String> keys,
            Optional<SentenceVector> vector) {}
}
