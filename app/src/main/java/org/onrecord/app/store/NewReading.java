package org.onrecord.app.store;

import org.onrecord.model.Article;

/**
 * A reading to be kept.
 *
 * @param article the article
 * @param reader what read it: version, network, rules; another of them may read it otherwise
 * @param record the record in the format {@code onrecord/1}, packed by {@link Packed}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
public record NewReading(Article article, String reader, byte[] record) {}
