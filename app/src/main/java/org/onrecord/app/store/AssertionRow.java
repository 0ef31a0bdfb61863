package org.onrecord.app.store;

import java.util.Optional;
import org.onrecord.link.Entry;

/**
 * An assertion with what is told of its article and of its claim: a row of a table for analysis.
 *
 * @param line its claim
 * @param score how sure it is of that claim, 0 to 1
 * @param entry the assertion
 * @param title headline of its article
 * @param outlet who printed it
 * @param uri where it is
 * @param added when it was added, in UTC
 * @param begin first character of the quote in the article's text, in code points
 * @param end one past the last
 */
public record AssertionRow(
        ClaimLine line,
        double score,
        Entry entry,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> uri,
        String added,
        int begin,
        int end) {}
