package org.onrecord.ingest.markup;

import java.util.List;
import org.onrecord.model.Metadata;

/**
 * An article as a page holds it.
 *
 * @param metadata what the page says of it; the byline as written there, "By" and roles and all
 * @param headLines short lines between the title and the story, where a byline or a date may stand; may be empty
 * @param text the title, then one line for each paragraph, parted by blank lines; without markup
 */
public record Page(Metadata metadata, List<String> headLines, String text) {

    public Page {
        headLines = List.copyOf(headLines);
    }
}
