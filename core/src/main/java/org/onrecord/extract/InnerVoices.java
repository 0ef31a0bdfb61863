package org.onrecord.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.onrecord.analysis.Analyser;
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

    private final Analyser analyser;
    private final RelayFinder relayFinder = new RelayFinder();
    private final Map<String, String> cues = Lexicon.values("cues.tsv");

    InnerVoices(Analyser analyser) {
        this.analyser = analyser;
    }

    /** A voice for each draft, in the order of their first words. */
    List<Voice> find(Analysis analysis, List<Draft> drafts) {
        var tree = new Tree(analysis);
        var outer = new ArrayList<Draft>();
        var inner = new ArrayList<List<Draft>>();
        var again = new ArrayList<Reading>();
        var words = new ArrayList<Word>();
        for (var draft : drafts) {
            var voice = relayFinder.find(tree, draft).orElse(new Voice(draft, List.of()));
            for (var piece : draft.content()) {
                if (mayHoldVoice(analysis, piece)) {
                    int begin = firstWord(analysis, piece);
                    again.add(new Reading(
                            outer.size(), new Range(words.size(), words.size() + piece.end() - begin), begin));
                    words.addAll(lineOfItsOwn(analysis, begin, piece.end()));
                }
            }
            outer.add(voice.outer());
            inner.add(new ArrayList<>(voice.inner()));
        }
        var reading = analyser.analyse(new Words(words, List.of()));
        for (var statement : reading.statements()) {
            again.stream()
                    .filter(line -> isVoice(reading, line.range(), statement))
                    .forEach(line -> inner.get(line.owner()).add(draft(statement, line.by())));
        }
        return IntStream.range(0, outer.size())
                .mapToObj(i -> new Voice(outer.get(i), inner.get(i)))
                .filter(voice -> !isCited(voice.outer(), inner))
                .sorted(Comparator.comparingInt(voice -> voice.outer().begin()))
                .toList();
    }

    /** Whether what a draft takes for something said is a voice that is cited: "quoted Ann Lee". */
    private static boolean isCited(Draft draft, List<List<Draft>> inner) {
        return inner.stream()
                .flatMap(List::stream)
                .anyMatch(voice -> draft.cue().overlaps(voice.cue())
                        && voice.source()
                                .filter(source -> draft.content().stream().allMatch(source::overlaps))
                                .isPresent());
    }

    /**
     * A content that is read again. All contents of an article are read in one go, each as a line of its own: that costs half
     * of reading them one by one.
     *
     * @param owner the number of its draft
     * @param range its words among the words that are read again
     * @param first its first word in the article
     */
    private record Reading(int owner, Range range, int first) {

        /** How far its words stand further on in the article. */
        int by() {
            return first - range.begin();
        }
    }

    private boolean mayHoldVoice(Analysis analysis, Range piece) {
        return analysis.tokens().subList(piece.begin(), piece.end()).stream().anyMatch(this::isCue);
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

    private static List<Word> lineOfItsOwn(Analysis analysis, int begin, int end) {
        var words = new ArrayList<Word>();
        for (var token : analysis.tokens().subList(begin, end)) {
            var word = token.word();
            words.add(new Word(word.form(), word.span(), word.spaceBefore(), word.lineBefore() || words.isEmpty()));
        }
        return words;
    }

    /** A voice of its own has a source and a cue that is known to report; wishes and feelings are left to the speaker. */
    private boolean isVoice(Analysis reading, Range line, Statement statement) {
        var cue = statement.cue();
        return line.contains(cue)
                && statement.source().filter(line::contains).isPresent()
                && statement.content().stream().allMatch(line::contains)
                && reading.tokens().subList(cue.begin(), cue.end()).stream().anyMatch(this::isCue);
    }

    private static Draft draft(Statement statement, int by) {
        return new Draft(
                moved(statement.cue(), by),
                statement.source().map(range -> moved(range, by)),
                statement.content().stream().map(range -> moved(range, by)).toList());
    }

    private static Range moved(Range range, int by) {
        return new Range(range.begin() + by, range.end() + by);
    }
}
