package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.link.Entry;
import org.onrecord.link.SentenceVector;

/** A topic of ECB+ as entries of the ledger: what may tell the same, and what does. */
final class EcbTopic {

    /**
     * A mention of an event.
     *
     * @param entry the entry that it is in the ledger
     * @param story what its article is about
     * @param chain what it shares with all mentions of the same event
     */
    record Mention(Entry entry, Optional<SentenceVector> story, String chain) {}

    private final List<Mention> mentions = new ArrayList<>();

    void add(Mention mention) {
        mentions.add(mention);
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** The numbers of the mentions of each event. */
    List<List<Integer>> gold() {
        Map<String, List<Integer>> chains = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            chains.computeIfAbsent(mentions.get(i).chain(), chain -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(chains.values());
    }

    boolean isSame(int one, int other) {
        return mentions.get(one).chain().equals(mentions.get(other).chain());
    }
}
