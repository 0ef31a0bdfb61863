package org.onrecord.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.model.Analysis;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Range;
import org.onrecord.model.Role;
import org.onrecord.model.RoleSpan;
import org.onrecord.model.Statement;
import org.onrecord.model.Token;
import org.onrecord.model.Words;

/** Reads one window: runs the network and turns its scores into sentences, trees, names and statements. Thread-safe. */
final class WindowReader {

    private static final float MOST_CERTAIN = 3;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;,\"'“”’»)\\]]+");

    private final ReaderNetwork network;
    private final List<String> upos;
    private final List<String> xpos;
    private final LemmaDecoder lemmaDecoder;
    private final RelationDecoder relationDecoder;
    private final NameDecoder nameDecoder;
    private final SpanDecoder<MentionKind> mentionDecoder;
    private final LikelySpans<Role> roleDecoder;
    private final SpanDecoder<Role> bestRoles;
    private final LinkDecoder linkDecoder;

    WindowReader(ReaderNetwork network) {
        this.network = network;
        var constants = network.constants();
        upos = constants.labels("upos");
        xpos = constants.labels("xpos");
        lemmaDecoder = new LemmaDecoder(constants.labels("lemma"));
        relationDecoder = new RelationDecoder(constants);
        nameDecoder = new NameDecoder(
                constants.labels("name"), constants.labels("span"), constants.weights("span_moves"), upos);
        var mentions = constants.labels("mention");
        mentionDecoder =
                new SpanDecoder<>(mentions, new float[mentions.size() * mentions.size()], MentionKind::valueOf);
        roleDecoder = new LikelySpans<>(
                constants.labels("role"),
                constants.weights("role_moves"),
                label -> Role.valueOf(label.toUpperCase(Locale.ROOT)),
                WindowReader::sure);
        bestRoles = new SpanDecoder<>(
                constants.labels("role"),
                constants.weights("role_moves"),
                label -> Role.valueOf(label.toUpperCase(Locale.ROOT)));
        linkDecoder = new LinkDecoder(constants);
    }

    /** What some words of a text hold, read as one window. Indices of words are those of the text. */
    Analysis read(Words words, Range range) {
        var scores = network.score(new Window(words.words(), range, network.wordPieces()));
        return decode(words, range, scores, headline(words, range));
    }

    /**
     * What some words of a text hold by given scores.
     *
     * @param headline how many of its first words are the headline
     */
    Analysis decode(Words words, Range range, Scores scores, int headline) {
        var sentences = sentences(scores.of(Head.END), words, range);
        var heads = new int[range.size()];
        for (var sentence : sentences) {
            int begin = sentence.begin() - range.begin();
            var some = TreeDecoder.heads(scores.of(Head.ARC), begin, sentence.end() - range.begin());
            System.arraycopy(some, 0, heads, begin, some.length);
        }
        var relations = relationDecoder.relations(scores, heads);
        var names = nameDecoder.names(scores, words.words(), range, heads, relations);
        var mentions = mentionDecoder.find(scores.of(Head.MENTION)).stream()
                .map(found -> new Mention(found.range().moved(range.begin()), found.kind()))
                .toList();
        var spans = roleDecoder.find(scores.of(Head.ROLE)).stream()
                .flatMap(found -> apart(new RoleSpan(found.range(), found.kind()), headline))
                .toList();
        var statements = statements(scores, withUnsure(spans, scores, headline), headline).stream()
                .map(statement -> statement.moved(range.begin()))
                .toList();
        var roles = spans.stream()
                .map(span -> new RoleSpan(span.range().moved(range.begin()), span.role()))
                .toList();
        return new Analysis(
                tokens(words, range, scores, heads, relations), sentences, names, mentions, roles, statements);
    }

    /** A headline and the story below it each have their own cues: nobody in the one says what stands in the other. */
    private List<Statement> statements(Scores scores, List<RoleSpan> spans, int headline) {
        var above =
                spans.stream().filter(span -> span.range().begin() < headline).toList();
        var below =
                spans.stream().filter(span -> span.range().begin() >= headline).toList();
        return Stream.concat(
                        linkDecoder.statements(scores, above).stream(), linkDecoder.statements(scores, below).stream())
                .toList();
    }

    /** A run of words; of one that runs on from the headline into the story, the part in each. */
    private static Stream<RoleSpan> apart(RoleSpan span, int headline) {
        var range = span.range();
        return range.contains(headline) && range.begin() < headline
                ? Stream.of(new Range(range.begin(), headline), new Range(headline, range.end()))
                        .map(part -> new RoleSpan(part, span.role()))
                : Stream.of(span);
    }

    /** How many words of a window are the headline: the first line of the text, where it does not end like a sentence. */
    private static int headline(Words words, Range range) {
        if (range.begin() > 0) {
            return 0;
        }
        for (int end = 1; end < range.end(); end++) {
            if (words.words().get(end).lineBefore()) {
                return SENTENCE_END.matcher(words.words().get(end - 1).form()).matches() ? 0 : end;
            }
        }
        return 0;
    }

    /** Runs, and where none of them is, those of the best sequence: a voice counts also where its ends are unsure. */
    private List<RoleSpan> withUnsure(List<RoleSpan> sure, Scores scores, int headline) {
        var spans = new ArrayList<>(sure);
        for (var found : bestRoles.find(scores.of(Head.ROLE))) {
            if (sure.stream().noneMatch(span -> span.range().overlaps(found.range()))) {
                apart(new RoleSpan(found.range(), found.kind()), headline).forEach(spans::add);
            }
        }
        spans.sort(Comparator.comparingInt(span -> span.range().begin()));
        return spans;
    }

    /** How likely a run must be to be exactly right; decided on half of the CofeNet lines of PolNeAR's dev part. */
    private static double sure(Role role) {
        return switch (role) {
            case SOURCE, CUE -> 0.45;
            case CONTENT -> 0.35;
        };
    }

    private List<Token> tokens(Words words, Range range, Scores scores, int[] heads, String[] relations) {
        var tokens = new ArrayList<Token>(range.size());
        for (int i = 0; i < range.size(); i++) {
            var word = words.words().get(range.begin() + i);
            var tag = upos.get(scores.of(Head.UPOS).best(i));
            tokens.add(new Token(
                    word,
                    tag,
                    xpos.get(scores.of(Head.XPOS).best(i)),
                    lemmaDecoder.of(word.form(), tag, scores.of(Head.LEMMA), i),
                    range.begin() + (heads[i] == TreeDecoder.ROOT ? i : heads[i]),
                    relations[i],
                    Math.clamp(scores.of(Head.FACT).at(i, 0), -MOST_CERTAIN, MOST_CERTAIN)));
        }
        return tokens;
    }

    /** Sentences end where the text or the network says so, where a line ends, and where the window ends. */
    private static List<Range> sentences(Table ends, Words words, Range range) {
        boolean given = !words.sentenceEnds().isEmpty();
        var sentences = new ArrayList<Range>();
        int begin = range.begin();
        for (int end = begin + 1; end <= range.end(); end++) {
            boolean ended = end == range.end()
                    || (given
                            ? Collections.binarySearch(words.sentenceEnds(), end) >= 0
                            : words.words().get(end).lineBefore() || ends.at(end - 1 - range.begin(), 0) > 0);
            if (ended) {
                sentences.add(new Range(begin, end));
                begin = end;
            }
        }
        return sentences;
    }
}
