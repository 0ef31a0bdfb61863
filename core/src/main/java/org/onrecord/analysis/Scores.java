package org.onrecord.analysis;

import java.util.Map;

/** What the network answers for one window. */
final class Scores {

    private final Map<Head, Table> tables;

    /** @param tables one for every head */
    Scores(Map<Head, Table> tables) {
        for (var head : Head.values()) {
            if (!tables.containsKey(head)) {
                throw new IllegalArgumentException("no scores for " + head.output());
            }
        }
        this.tables = tables;
    }

    Table of(Head head) {
        var table = tables.get(head);
        if (table == null) {
            throw new IllegalStateException("no scores for " + head.output());
        }
        return table;
    }
}
