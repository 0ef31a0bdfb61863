package org.onrecord.link.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.SentenceVector;
import org.onrecord.model.Record;
import org.onrecord.model.Token;

/** Tells what an article is about, for comparing with others: its words, those that are rare, repeated or names above all. */
public final class StoryMaker {

    private static final Set<String> TELLING = Set.of("NOUN", "VERB", "PROPN", "ADJ", "NUM");

    private static final String NAME = "PROPN";
    private static final String NUMBER = "NUM";

    /** Names and numbers tell stories of one kind apart, more than other words as rare. */
    private static final double APART = 2;

    /** So many words begin an article; what stands there is what it is about. */
    private static final int BEGIN = 120;

    private static final double IN_BEGIN = 1.5;

    private final WordTable wordTable;

    public StoryMaker(WordTable wordTable) {
        this.wordTable = wordTable;
    }

    /** What the article of a record is about. */
    public SentenceVector story(Record record) {
        var tokens = record.analysis().tokens();
        var names = words(tokens, token -> token.upos().equals(NAME));
        for (var name : record.analysis().names()) {
            names.addAll(words(tokens.subList(name.range().begin(), name.range().end()), token -> true));
        }
        var apart = words(tokens, token -> token.upos().equals(NUMBER));
        apart.addAll(names);
        var begin = words(tokens.subList(0, Math.min(BEGIN, tokens.size())), token -> true);
        var counts = new HashMap<String, Integer>();
        tokens.stream()
                .filter(token -> TELLING.contains(token.upos()))
                .forEach(token -> counts.merge(word(token), 1, Integer::sum));
        var telling = new ArrayList<SentenceVector.Telling>();
        counts.forEach((word, count) -> {
            double weight = (1 + Math.log(count))
                    * wordTable.rarity(word)
                    * (apart.contains(word) ? APART : 1)
                    * (begin.contains(word) ? IN_BEGIN : 1);
            if (weight > 0) {
                telling.add(new SentenceVector.Telling(word, names.contains(word), weight));
            }
        });
        return SentenceVector.of(telling);
    }

    private static Set<String> words(List<Token> tokens, Predicate<Token> which) {
        return tokens.stream().filter(which).map(StoryMaker::word).collect(Collectors.toCollection(HashSet::new));
    }

    private static String word(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
