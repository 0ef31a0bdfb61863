package org.onrecord.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.Analyser;
import org.onrecord.model.Analysis;
import org.onrecord.model.Range;
import org.onrecord.model.Statement;
import org.onrecord.model.Token;
import org.onrecord.model.Word;
import org.onrecord.model.Words;

/**
 * Finds voices inside what is said, in two ways: a content is read again as a text of its own ("Reuters reported that Ann
 * Lee had said …"), and the tree around a cue shows whom the source quotes ("TASS quoted Ann Lee, saying that …").
 */
final class InnerVoices {

    private final Analyser analyser;
    private final Lexicon cues = Lexicon.load("cues.tsv");
    private final Lexicon relays = Lexicon.load("relays.tsv");

    InnerVoices(Analyser analyser) {
        this.analyser = analyser;
    }

    /** For each outer draft the voices inside it, in the order of their first words. */
    List<List<Draft>> find(Analysis analysis, List<Draft> outer) {
        var tree = new Tree(analysis);
        var inner = new ArrayList<List<Draft>>();
        var again = new ArrayList<Reading>();
        for (int i = 0; i < outer.size(); i++) {
            inner.add(new ArrayList<>());
            relayed(tree, analysis, outer.get(i)).ifPresent(inner.get(i)::add);
            for (var piece : outer.get(i).content()) {
                if (mayHoldVoice(analysis, piece)) {
                    again.add(new Reading(i, firstWord(analysis, piece), piece.end()));
                }
            }
        }
        var readings = analyser.analyseAll(
                again.stream().map(reading -> words(analysis, reading)).toList());
        for (int k = 0; k < readings.size(); k++) {
            for (var statement : readings.get(k).statements()) {
                if (isVoice(readings.get(k), statement)) {
                    inner.get(again.get(k).owner())
                            .add(draft(statement, again.get(k).begin()));
                }
            }
        }
        inner.forEach(drafts -> drafts.sort(Comparator.comparingInt(Draft::begin)));
        return List.copyOf(inner);
    }

    /** Words of an outer draft that are read again as a text of their own. */
    private record Reading(int owner, int begin, int end) {}

    private boolean mayHoldVoice(Analysis analysis, Range piece) {
        return analysis.tokens().subList(piece.begin(), piece.end()).stream().anyMatch(this::isCue);
    }

    private boolean isCue(Token token) {
        return cues.has(token.lemma());
    }

    /** Where a piece begins without the "that" and the quotation mark before it. */
    private static int firstWord(Analysis analysis, Range piece) {
        int begin = piece.begin();
        while (begin + 1 < piece.end() && isLead(analysis.tokens().get(begin))) {
            begin++;
        }
        return begin;
    }

    private static boolean isLead(Token token) {
        return token.upos().equals("PUNCT") || token.relation().equals("mark");
    }

    private static Words words(Analysis analysis, Reading reading) {
        var words = new ArrayList<Word>();
        for (var token : analysis.tokens().subList(reading.begin(), reading.end())) {
            var word = token.word();
            words.add(new Word(word.form(), word.span(), word.spaceBefore(), word.lineBefore() || words.isEmpty()));
        }
        return new Words(words, List.of());
    }

    /** A voice of its own has a source and a cue that is known to report; wishes and feelings are left to the speaker. */
    private boolean isVoice(Analysis reading, Statement statement) {
        var cue = statement.cue();
        return statement.source().isPresent()
                && reading.tokens().subList(cue.begin(), cue.end()).stream().anyMatch(this::isCue);
    }

    private static Draft draft(Statement statement, int begin) {
        return new Draft(
                moved(statement.cue(), begin),
                statement.source().map(range -> moved(range, begin)),
                statement.content().stream().map(range -> moved(range, begin)).toList());
    }

    private static Range moved(Range range, int by) {
        return new Range(range.begin() + by, range.end() + by);
    }

    /** Whom the source quotes: the object of "quoted" or "citing" at the cue; what the source says is then that voice's. */
    private Optional<Draft> relayed(Tree tree, Analysis analysis, Draft outer) {
        for (int i = 0; i < analysis.tokens().size(); i++) {
            var token = tree.token(i);
            if (relays.has(token.lemma()) && token.upos().equals("VERB") && !outer.says(i) && isAt(tree, i, outer.cue())) {
                var cited = tree.child(i, "obj").map(tree::phrase);
                if (cited.isPresent() && isOther(cited.get(), outer)) {
                    return Optional.of(new Draft(new Range(i, i + 1), cited, outer.content()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a verb is in a cue, or hangs on a word of it. */
    private static boolean isAt(Tree tree, int verb, Range cue) {
        return cue.contains(verb) || (cue.contains(tree.head(verb)) && tree.isClause(verb));
    }

    /** Whether words name somebody else than the source, and are no part of what it says. */
    private static boolean isOther(Range cited, Draft outer) {
        return outer.source().filter(source -> source.contains(cited.begin())).isEmpty() && !outer.says(cited.begin());
    }
}
