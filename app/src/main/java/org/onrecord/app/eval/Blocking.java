package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.link.claim.ClaimKeys;

/** Measures how well keys bring together what may tell the same. */
record Blocking(List<EcbTopic> topics, ClaimKeys claimKeys) {

    private static final List<Column> COLUMNS =
            List.of(Column.percent("pairs"), Column.percent("linked"), Column.percent("candidates"));

    /** Of pairs that tell the same, and of mentions that another one tells too, those with a key in common; and how many have one. */
    Table table() {
        long pairs = 0;
        long pairsMet = 0;
        long linked = 0;
        long linkedMet = 0;
        long candidates = 0;
        long mentions = 0;
        for (var topic : topics) {
            List<Set<String>> keys = new ArrayList<>();
            for (var mention : topic.mentions()) {
                keys.add(new HashSet<>(claimKeys.keys(mention.entry(), mention.story())));
            }
            for (int i = 0; i < keys.size(); i++) {
                boolean has = false;
                boolean meets = false;
                for (int k = 0; k < i; k++) {
                    boolean shares = !Collections.disjoint(keys.get(i), keys.get(k));
                    candidates += shares ? 1 : 0;
                    if (topic.isSame(i, k)) {
                        has = true;
                        meets |= shares;
                        pairs++;
                        pairsMet += shares ? 1 : 0;
                    }
                }
                linked += has ? 1 : 0;
                linkedMet += meets ? 1 : 0;
                mentions++;
            }
        }
        var row = Table.Row.of(
                "keys in common", 100.0 * pairsMet / pairs, 100.0 * linkedMet / linked, (double) candidates / mentions);
        return new Table("blocking", COLUMNS, List.of(row));
    }
}
