package org.onrecord.app.store;

import org.onrecord.model.ArticleId;
import org.onrecord.model.Metadata;

/**
 * An article as the ledger keeps it.
 *
 * @param id its identity
 * @param text its text, as published
 * @param metadata what stands around it
 * @param added when it was added, in UTC
 */
public record KeptArticle(ArticleId id, String text, Metadata metadata, String added) {}
