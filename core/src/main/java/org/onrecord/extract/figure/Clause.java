package org.onrecord.extract.figure;

import java.util.ArrayDeque;
import java.util.Optional;
import org.onrecord.model.Range;

/** The clause that tells an amount, within its sentence. */
final class Clause {

    private final Range sentence;
    private final Grammar grammar;

    Clause(Range sentence, Grammar grammar) {
        this.sentence = sentence;
        this.grammar = grammar;
    }

    /** From the first to the last word under the verb; the whole sentence where that leaves the amount or its measure out. */
    Range of(Site site, Optional<Measure> measure) {
        if (site.verb().isEmpty()) {
            return sentence;
        }
        int clause = site.verb().get();
        if (grammar.relation(clause).equals("acl")) {
            clause = grammar.clauseOf(grammar.tree().head(clause)).orElse(clause);
        }
        var words = under(clause);
        boolean whole = words.contains(site.range())
                && measure.filter(named -> !words.contains(named.words())).isEmpty();
        return whole ? words : sentence;
    }

    private Range under(int clause) {
        int begin = clause;
        int end = clause + 1;
        var queue = new ArrayDeque<Integer>();
        queue.add(clause);
        while (!queue.isEmpty()) {
            int word = queue.remove();
            begin = Math.min(begin, word);
            end = Math.max(end, word + 1);
            queue.addAll(grammar.tree().children(word));
        }
        return withoutMarks(new Range(Math.max(begin, sentence.begin()), Math.min(end, sentence.end())));
    }

    private Range withoutMarks(Range words) {
        int begin = words.begin();
        int end = words.end();
        while (begin + 1 < end && isMark(begin)) {
            begin++;
        }
        while (end - 1 > begin && isMark(end - 1) && !grammar.relation(end - 1).equals("root")) {
            end--;
        }
        return new Range(begin, end);
    }

    private boolean isMark(int word) {
        return grammar.tree().token(word).upos().equals("PUNCT");
    }
}
