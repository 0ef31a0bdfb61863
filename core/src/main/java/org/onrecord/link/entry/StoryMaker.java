package org.onrecord.link.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.SentenceVector;
import org.onrecord.model.Record;
import org.onrecord.model.Token;

/** Tells what an article is about, for comparing with others: its words, those that are rare, repeated or names above all. */
public final class StoryMaker {

    private static final Set<String> TELLING = Set.of("NOUN", "VERB", "PROPN", "ADJ", "NUM");

    /** A name tells a story apart more than another word as rare. */
    private static final double NAME = 2;

    private final WordTable wordTable;

    public StoryMaker(WordTable wordTable) {
        this.wordTable = wordTable;
    }

    /** What the article of a record is about. */
    public SentenceVector story(Record record) {
        var tokens = record.analysis().tokens();
        var names = new HashSet<String>();
        for (var name : record.analysis().names()) {
            tokens.subList(name.range().begin(), name.range().end()).forEach(token -> names.add(word(token)));
        }
        var counts = new HashMap<String, Integer>();
        tokens.stream()
                .filter(token -> TELLING.contains(token.upos()))
                .forEach(token -> counts.merge(word(token), 1, Integer::sum));
        return SentenceVector.of(counts.entrySet().stream()
                .map(count -> telling(count.getKey(), count.getValue(), names.contains(count.getKey())))
                .filter(word -> word.weight() > 0)
                .toList());
    }

    private SentenceVector.Telling telling(String word, int count, boolean isName) {
        double weight = (1 + Math.log(count)) * wordTable.rarity(word) * (isName ? NAME : 1);
        return new SentenceVector.Telling(word, isName, weight);
    }

    private static String word(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
