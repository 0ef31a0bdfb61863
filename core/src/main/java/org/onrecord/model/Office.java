package org.onrecord.model;

import java.util.Optional;

/**
 * A post that a person holds, or held: "foreign minister of Norland".
 *
 * @param title the post, as the article words it, without whose it is: "foreign minister"
 * @param of the country or body whose post it is, where the article or a lexicon tells
 * @param former whether it is told as no longer held: "former", "ex-", "his predecessor"
 */
public record Office(String title, Optional<String> of, boolean former) {

    public Office {
        if (title.isBlank() || of.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("an office needs a title: " + title + " of " + of);
        }
    }
}
