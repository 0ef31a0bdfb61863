package org.onrecord.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;
import org.onrecord.model.Range;

/** Leaves out contents that say nothing: "so", "when", and words of another paragraph that nobody put between quotation marks. */
final class ContentSieve {

    private static final Set<String> EMPTY =
            Set.of("PUNCT", "DET", "PRON", "SCONJ", "CCONJ", "ADP", "PART", "ADV", "AUX");
    private static final Set<String> ANSWERS = Set.of("confirm", "deny", "doubt", "decline", "retract");

    /** Cues that answer what was told before: "denied it" says something. */
    private final Set<String> answers = Lexicon.values("cues.tsv").entrySet().stream()
            .filter(cue -> ANSWERS.contains(cue.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());

    /** Verbs with which a noun alone is nothing said ("claims the bridge"), and what reports with them. */
    private final Map<String, String> narrow = Lexicon.values("narrow-cues.tsv");

    private final Set<String> amounts =
            Set.copyOf(Lexicon.values("empty-contents.tsv").keySet());

    /** The drafts that say something, with what they say. */
    List<Draft> sift(Analysis analysis, List<Quotation> quotations, List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> sift(analysis, quotations, draft).stream())
                .toList();
    }

    private Optional<Draft> sift(Analysis analysis, List<Quotation> quotations, Draft draft) {
        boolean answers = analysis
                .tokens()
                .subList(draft.cue().begin(), draft.cue().end())
                .stream()
                .anyMatch(token ->
                        this.answers.contains(token.lemma()) || token.lemma().equals("not"));
        var kept = draft.content().stream()
                .filter(piece -> says(analysis, piece) && isNear(analysis, quotations, draft.cue(), piece))
                .toList();
        if (isDeed(analysis, quotations, draft, kept)) {
            return Optional.empty();
        }
        return kept.isEmpty()
                ? Optional.of(draft).filter(any -> answers)
                : Optional.of(new Draft(draft.cue(), draft.source(), kept));
    }

    /** "Ordered an inquiry", "offered no evidence", "appeared to show a bridge": something done or seen, which nobody says. */
    private boolean isDeed(Analysis analysis, List<Quotation> quotations, Draft draft, List<Range> content) {
        var reportsWith = analysis
                .tokens()
                .subList(draft.cue().begin(), draft.cue().end())
                .stream()
                .filter(token -> token.upos().equals("VERB"))
                .flatMap(token -> Optional.ofNullable(narrow.get(token.lemma())).stream())
                .findFirst();
        boolean infinitive = reportsWith.filter("infinitive"::equals).isPresent();
        return reportsWith.isPresent()
                && content.stream()
                        .noneMatch(piece -> isQuoted(analysis, quotations, piece)
                                || holdsClause(analysis, piece, "nsubj")
                                || (infinitive && holdsClause(analysis, piece, "mark")));
    }

    /** Whether a piece holds a verb with a subject ("that it held the bridge") or with "to". */
    private static boolean holdsClause(Analysis analysis, Range piece, String relation) {
        return analysis.tokens().subList(piece.begin(), piece.end()).stream()
                .anyMatch(token -> token.relation().equals(relation)
                        && piece.contains(token.head())
                        && !analysis.tokens().get(token.head()).relation().equals("acl"));
    }

    private static boolean isQuoted(Analysis analysis, List<Quotation> quotations, Range piece) {
        return quotations.stream().anyMatch(quotation -> quotation.span().overlaps(analysis.span(piece)));
    }

    private boolean says(Analysis analysis, Range piece) {
        return analysis.tokens().subList(piece.begin(), piece.end()).stream()
                .anyMatch(token -> !EMPTY.contains(token.upos()) && !amounts.contains(token.lemma()));
    }

    /** Reported speech ends with its paragraph. */
    private static boolean isNear(Analysis analysis, List<Quotation> quotations, Range cue, Range piece) {
        boolean parted = IntStream.rangeClosed(Math.min(cue.end(), piece.end()), Math.max(cue.begin(), piece.begin()))
                .anyMatch(word -> beginsParagraph(analysis, word));
        return !parted || isQuoted(analysis, quotations, piece);
    }

    /** A line that begins after the end of a sentence; lines of a text may also be broken where they are full. */
    private static boolean beginsParagraph(Analysis analysis, int word) {
        var tokens = analysis.tokens();
        return word > 0
                && word < tokens.size()
                && tokens.get(word).word().lineBefore()
                && tokens.get(word - 1).upos().equals("PUNCT");
    }
}
