package org.onrecord.model;

import java.util.List;

/**
 * What an article puts on record.
 *
 * @param article the article
 * @param analysis its words, trees and names
 * @param attributions who said what, in the order of their first words; an outer one before those within it
 */
public record Record(Article article, Analysis analysis, List<Attribution> attributions) {

    public Record {
        attributions = List.copyOf(attributions);
    }
}
