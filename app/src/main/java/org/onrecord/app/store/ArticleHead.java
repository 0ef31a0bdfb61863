package org.onrecord.app.store;

import java.util.Optional;
import org.onrecord.model.ArticleId;

/**
 * An article without its text.
 *
 * @param id its identity
 * @param title its headline
 * @param outlet who printed it
 * @param uri where it is
 */
public record ArticleHead(ArticleId id, Optional<String> title, Optional<String> outlet, Optional<String> uri) {}
