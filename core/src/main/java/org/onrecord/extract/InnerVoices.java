package org.onrecord.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.analysis.Analyser;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;
import org.onrecord.model.Range;
import org.onrecord.model.Statement;
import org.onrecord.model.Token;
import org.onrecord.model.Word;
import org.onrecord.model.Words;

/**
 * Finds voices inside what is said: the tree shows whom the source cites, and a content that holds a cue is read again as a
 * text of its own ("The paper reported that Ann Lee had said …").
 */
final class InnerVoices {

    /** Relations of words that tell what another word is like, or are half of one. */
    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "fixed", "case", "mark", "advmod");

    /** Relations in which a noun reports only if it has a bearer: "on the claim of Ann Lee". */
    private static final Set<String> BESIDE_A_VERB = Set.of("obl", "nsubj", "conj");

    private static final List<String> BEARERS = List.of("nsubj", "obl", "nmod");

    private final Analyser analyser;
    private final RelayFinder relayFinder = new RelayFinder();
    private final Map<String, String> cues = Lexicon.values("cues.tsv");

    InnerVoices(Analyser analyser) {
        this.analyser = analyser;
    }

    /** A voice for each draft, in the order of their first words. */
    List<Voice> find(Analysis analysis, Tree tree, List<Draft> drafts) {
        var outer = new ArrayList<Draft>();
        var inner = new ArrayList<List<Draft>>();
        var again = new ArrayList<Reading>();
        for (var draft : drafts) {
            var voice = relayFinder.find(tree, draft).orElse(new Voice(draft, List.of()));
            for (var piece : draft.content()) {
                if (mayHoldVoice(tree, piece)) {
                    again.add(new Reading(outer.size(), firstWord(analysis, piece), piece.end()));
                }
            }
            outer.add(voice.outer());
            inner.add(new ArrayList<>(voice.inner()));
        }
        var readings = analyser.analyseAll(
                again.stream().map(reading -> words(analysis, reading)).toList());
        for (int i = 0; i < readings.size(); i++) {
            for (var statement : readings.get(i).statements()) {
                if (isVoice(readings.get(i), statement)) {
                    inner.get(again.get(i).owner())
                            .add(draft(statement, again.get(i).begin()));
                }
            }
        }
        var voices = IntStream.range(0, outer.size())
                .mapToObj(i -> new Voice(outer.get(i), inner.get(i)))
                .toList();
        var citing = voices.stream().filter(voice -> !voice.inner().isEmpty()).toList();
        return voices.stream()
                .filter(voice -> citing.stream().noneMatch(other -> isCitedIn(other, voice.outer())))
                .sorted(Comparator.comparingInt(voice -> voice.outer().begin()))
                .toList();
    }

    /** Whether what a draft takes for something said is a voice that another draft cites: "quoted Ann Lee". */
    private static boolean isCitedIn(Voice voice, Draft draft) {
        return !voice.outer().equals(draft)
                && voice.inner().stream()
                        .anyMatch(cited -> (draft.cue().overlaps(cited.cue())
                                        || draft.cue().overlaps(voice.outer().cue()))
                                && cited.source()
                                        .filter(source ->
                                                draft.content().stream().allMatch(source::overlaps))
                                        .isPresent());
    }

    /** A content that is read again as a text of its own. Read as lines of one text, contents lost some of their inner voices. */
    private record Reading(int owner, int begin, int end) {}

    private boolean mayHoldVoice(Tree tree, Range piece) {
        return IntStream.range(piece.begin(), piece.end())
                .anyMatch(word -> isCue(tree.token(word)) && mayReport(tree, word));
    }

    /**
     * Whether a cue may have a source of its own. "Reported" in "the reported losses" has none, nor has "claim" in "on that claim":
     * of 381 contents in which a voice was found, all held another cue than these.
     */
    private static boolean mayReport(Tree tree, int word) {
        var token = tree.token(word);
        if (MODIFIERS.contains(token.relation())) {
            return false;
        }
        return !token.upos().equals("NOUN")
                || !BESIDE_A_VERB.contains(token.relation())
                || tree.children(word).stream()
                        .map(child -> tree.token(child).relation())
                        .anyMatch(relation -> BEARERS.stream().anyMatch(relation::startsWith));
    }

    private boolean isCue(Token token) {
        return cues.containsKey(token.lemma());
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

    private static Draft draft(Statement statement, int by) {
        var moved = statement.moved(by);
        return new Draft(moved.cue(), moved.source(), moved.content());
    }
}
