package org.onrecord.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.app.add.Tally;
import org.onrecord.app.store.Nouns;
import org.onrecord.model.Outcome.Cause;

/**
 * What came of adding.
 *
 * @param tally the counts
 * @param where the ledger
 */
record AddReport(Tally tally, String where) {

    String text() {
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                "added %,d %s: %,d assertions, %,d new claims",
                tally.added(),
                tally.added() == 1 ? "article" : "articles",
                tally.assertions(),
                tally.newClaims()));
        if (tally.there() > 0) {
            lines.add(String.format(Locale.ROOT, "in the ledger already: %,d", tally.there()));
        }
        if (tally.left() > 0) {
            lines.add(String.format(Locale.ROOT, "skipped: %,d (%s)", tally.left(), String.join(", ", causes())));
        }
        return String.join("\n", lines) + "\n";
    }

    String json() {
        var skipped = new LinkedHashMap<String, Long>();
        sorted().forEach((cause, count) -> skipped.put(name(cause), count));
        if (tally.faults() > 0) {
            skipped.put("fault", tally.faults());
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("added", tally.added());
        fields.put("assertions", tally.assertions());
        fields.put("new_claims", tally.newClaims());
        fields.put("there", tally.there());
        fields.put("skipped", skipped);
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    private List<String> causes() {
        var causes = new ArrayList<String>();
        sorted().forEach((cause, count) -> causes.add(String.format(Locale.ROOT, "%,d %s", count, words(cause))));
        if (tally.faults() > 0) {
            causes.add(String.format(Locale.ROOT, "%,d by a fault of this program", tally.faults()));
        }
        return causes;
    }

    private Map<Cause, Long> sorted() {
        return new TreeMap<>(tally.skipped());
    }

    private static String name(Cause cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Cause cause) {
        return switch (cause) {
            case MISSING -> "missing";
            case DIRECTORY -> "a folder";
            case FORBIDDEN -> "not to be read";
            case REFUSED -> "refused";
            case UNREACHABLE -> "out of reach";
            case EMPTY -> "without words";
            case NO_ARTICLE -> "without an article";
            case BINARY -> "not text";
            case ENCODING -> "in another encoding";
            case TOO_LARGE -> "too large";
            case BROKEN -> "broken";
        };
    }
}
