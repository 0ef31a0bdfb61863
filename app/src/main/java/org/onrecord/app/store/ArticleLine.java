package org.onrecord.app.store;

import java.util.Optional;

/**
 * An article in a list.
 *
 * @param number its turn in the order of adding
 * @param head what stands around it
 * @param opening its first words where it has no headline, else nothing
 * @param published when it was published, ISO 8601; the day alone where no more is told
 * @param added when it was added, in UTC
 * @param assertions how many assertions its newest reading holds
 */
public record ArticleLine(
        long number, ArticleHead head, String opening, Optional<String> published, String added, long assertions) {}
