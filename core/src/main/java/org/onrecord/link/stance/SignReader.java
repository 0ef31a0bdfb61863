package org.onrecord.link.stance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;
import org.onrecord.model.Range;
import org.onrecord.model.Record;
import org.onrecord.model.Token;

/** Reads how often each sign stands in each sentence of a text. */
final class SignReader {

    private static final Set<String> STATING =
            Set.of("root", "ccomp", "parataxis", "xcomp", "conj", "advcl", "acl");
    private static final Set<String> OF_A_NOUN = Set.of("amod", "compound", "obj");
    private static final Map<String, String> PLACES = Lexicon.values("attitude-places.tsv");
    private static final double FIRMEST = 3; // of Token.factuality
    private static final double UNREAD = 2; // about the mean factuality of verbs
    private static final int TAIL = 4; // words that may name who reports: ": Report", "(Reuters)"

    private final CueFinder cueFinder = new CueFinder();
    private final Set<String> negates = place("negates");
    private final Set<String> negatesNouns = place("negates-nouns");
    private final Set<String> reportFirst = place("report-first");
    private final Set<String> reportLast = place("report-last");
    private final Set<String> beforeAnOutlet = place("before-an-outlet");
    private final Set<String> questionWords = place("question-word-first");
    private final Set<String> quoteMarks = place("quote-mark");
    private final Set<String> shouted = place("shouted");
    private final Set<String> firstPerson = place("first-person");

    /** One table for each sentence, in order; a sign that is not there is not in it. */
    List<Map<Sign, Double>> read(Record record) {
        var analysis = record.analysis();
        var told = told(record);
        return analysis.sentences().stream()
                .map(sentence -> read(analysis, sentence, told))
                .toList();
    }

    private Map<Sign, Double> read(Analysis analysis, Range sentence, Set<Integer> told) {
        var signs = new EnumMap<Sign, Double>(Sign.class);
        var tokens = analysis.tokens();
        words(tokens, sentence, signs);
        shape(tokens, sentence, signs);
        double spoken = words(sentence).stream().filter(told::contains).count();
        put(signs, Sign.IN_SPEECH, spoken / sentence.size());
        return signs;
    }

    private void words(List<Token> tokens, Range sentence, Map<Sign, Double> signs) {
        var cues = cueFinder.find(tokens, sentence);
        var negated = negated(tokens, sentence);
        int firstDenial = cues.stream()
                .filter(cue -> cue.sign() == Sign.DENY)
                .mapToInt(CueFinder.Cue::word)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        for (var cue : cues) {
            if (cue.sign() == Sign.NOPE && cue.word() != sentence.begin()) {
                if (negatesNouns.contains(CueFinder.lemma(tokens.get(cue.word())))) {
                    add(signs, Sign.NEGATION);
                }
                continue;
            }
            add(signs, cue.sign());
            if (cue.sign() == Sign.REFUTE || cue.sign() == Sign.FAKE) {
                refuting(tokens, sentence, cue, negated, firstDenial, signs);
            }
        }
    }

    /** "It is a hoax" refutes; "it is no hoax" and "she denies that it is a hoax" do not; a fake beard is only a beard. */
    private static void refuting(
            List<Token> tokens,
            Range sentence,
            CueFinder.Cue cue,
            Set<Integer> negated,
            int firstDenial,
            Map<Sign, Double> signs) {
        var token = tokens.get(cue.word());
        boolean single = cue.length() == 1;
        if (single
                && (negated.contains(cue.word())
                        || negated.contains(token.head()) && OF_A_NOUN.contains(token.relation()))) {
            add(signs, Sign.NOT_REFUTED);
        } else if (firstDenial < cue.word()) {
            add(signs, Sign.REFUTING_DENIED);
        } else if (STATING.contains(token.relation())
                || cue.sign() == Sign.REFUTE && !single
                || cue.sign() == Sign.FAKE && hasCopula(tokens, sentence, cue.word())) {
            add(signs, cue.sign() == Sign.REFUTE ? Sign.REFUTE_TOLD : Sign.FAKE_TOLD);
        }
    }

    private static boolean hasCopula(List<Token> tokens, Range sentence, int word) {
        return words(sentence).stream()
                .map(tokens::get)
                .anyMatch(token -> token.head() == word && token.relation().equals("cop"));
    }

    private Set<Integer> negated(List<Token> tokens, Range sentence) {
        var negated = new HashSet<Integer>();
        for (int word : words(sentence)) {
            var lemma = CueFinder.lemma(tokens.get(word));
            if (negates.contains(lemma) || negatesNouns.contains(lemma)) {
                negated.add(tokens.get(word).head());
            }
        }
        return negated;
    }

    private void shape(List<Token> tokens, Range sentence, Map<Sign, Double> signs) {
        var words = words(sentence).stream().map(tokens::get).toList();
        var first = words.getFirst();
        var tail = words.subList(Math.max(0, words.size() - TAIL), words.size());
        var beforeLast = words.subList(Math.max(0, words.size() - TAIL + 1), words.size() - 1);
        flag(signs, Sign.QUESTION, words.stream().anyMatch(word -> word.form().equals("?")));
        put(signs, Sign.QUOTES, words.stream().filter(word -> quoteMarks.contains(word.form())).count() / 2.0);
        flag(signs, Sign.NEGATED, words(sentence).stream()
                .filter(word -> negates.contains(CueFinder.lemma(tokens.get(word))))
                .anyMatch(word -> tokens.get(tokens.get(word).head()).isRoot()));
        flag(signs, Sign.UNLIKELY, words.stream()
                .anyMatch(word -> word.upos().equals("VERB") && word.factuality() < 0));
        put(signs, Sign.FIRMNESS, words.stream()
                        .filter(Token::isRoot)
                        .mapToDouble(Token::factuality)
                        .min()
                        .orElse(UNREAD)
                / FIRMEST);
        flag(signs, Sign.OPENS_WITH_REPORT, reportFirst.contains(CueFinder.lemma(first)));
        flag(signs, Sign.ENDS_WITH_REPORT, tail.stream().anyMatch(word -> reportLast.contains(CueFinder.lemma(word)))
                || beforeLast.stream().anyMatch(word -> beforeAnOutlet.contains(word.form())));
        flag(signs, Sign.OPENS_WITH_AUXILIARY, first.upos().equals("AUX"));
        flag(signs, Sign.OPENS_WITH_QUESTION_WORD, questionWords.contains(CueFinder.form(first)));
        flag(signs, Sign.SHOUTS, words.stream().anyMatch(word -> shouted.contains(word.form())));
        flag(signs, Sign.FIRST_PERSON, words.stream().anyMatch(word -> firstPerson.contains(CueFinder.form(word))));
    }

    private static Set<String> place(String name) {
        var words = PLACES.get(name);
        if (words == null) {
            throw new IllegalStateException("lexicons/attitude-places.tsv has no row " + name + ": add one");
        }
        return Set.copyOf(Lexicon.words(words));
    }

    /** The words that someone is said to have said. */
    private static Set<Integer> told(Record record) {
        var tokens = record.analysis().tokens();
        var told = new HashSet<Integer>();
        for (var attribution : record.attributions()) {
            for (var content : attribution.content()) {
                for (int word = 0; word < tokens.size(); word++) {
                    if (content.contains(tokens.get(word).span())) {
                        told.add(word);
                    }
                }
            }
        }
        return told;
    }

    private static List<Integer> words(Range range) {
        var words = new ArrayList<Integer>();
        for (int word = range.begin(); word < range.end(); word++) {
            words.add(word);
        }
        return words;
    }

    private static void add(Map<Sign, Double> signs, Sign sign) {
        signs.merge(sign, 1.0, Double::sum);
    }

    private static void flag(Map<Sign, Double> signs, Sign sign, boolean stands) {
        if (stands) {
            signs.put(sign, 1.0);
        }
    }

    private static void put(Map<Sign, Double> signs, Sign sign, double value) {
        if (value != 0) {
            signs.put(sign, value);
        }
    }
}
