package org.onrecord.extract.event;

import java.util.Set;
import org.onrecord.lexicon.Lexicon;

/** Nouns that only count or measure what stands after them: "a number of". */
final class Partitives {

    static final Set<String> WORDS = Set.copyOf(Lexicon.values("partitives.tsv").keySet());

    private Partitives() {}
}
