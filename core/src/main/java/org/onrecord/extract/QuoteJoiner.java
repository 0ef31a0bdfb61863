package org.onrecord.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.model.Analysis;
import org.onrecord.model.Range;
import org.onrecord.model.Role;
import org.onrecord.model.Span;
import org.onrecord.model.Token;

/**
 * Gives every piece of content its statement. The network ties a piece to a cue that it sees in the same window; a quote
 * that goes on in the next paragraph belongs to the statement before it, where the quotation marks say so.
 */
final class QuoteJoiner {

    private static final Pattern PAUSES = Pattern.compile("[,;:–—-]+");

    private static final Set<String> RELATIVES = Set.of("WDT", "WP");

    /** Drafts in the order of their cues. */
    List<Draft> join(Analysis analysis, List<Quotation> quotations) {
        var drafts = new ArrayList<Draft>();
        for (var statement : analysis.statements()) {
            var source = statement.source().map(range -> withoutMarks(analysis, range));
            drafts.add(new Draft(statement.cue(), source, statement.content()));
        }
        drafts.sort(Comparator.comparingInt(draft -> draft.cue().begin()));
        var said = Draft.said(drafts);
        for (var role : analysis.roles()) {
            if (role.role() == Role.CONTENT && !said.get(role.range().begin())) {
                owner(analysis, quotations, drafts, role.range()).ifPresent(i -> {
                    drafts.set(i, drafts.get(i).and(role.range()));
                    said.set(role.range().begin(), role.range().end());
                });
            }
        }
        return List.copyOf(drafts);
    }

    /**
     * A source without the commas and dashes around it, and without the "who" that only leads on: "the minister, Ann Lee," ends
     * with her name, "the polls that" with the polls.
     */
    private static Range withoutMarks(Analysis analysis, Range source) {
        int begin = source.begin();
        int end = source.end();
        while (begin + 1 < end
                && PAUSES.matcher(analysis.tokens().get(begin).form()).matches()) {
            begin++;
        }
        while (begin + 1 < end && isNoPart(analysis.tokens().get(end - 1))) {
            end--;
        }
        return new Range(begin, end);
    }

    private static boolean isNoPart(Token token) {
        return PAUSES.matcher(token.form()).matches() || RELATIVES.contains(token.xpos());
    }

    /** The draft whose last content runs on into a piece: by an open quotation, or by touching it. */
    private static Optional<Integer> owner(
            Analysis analysis, List<Quotation> quotations, List<Draft> drafts, Range piece) {
        var open = openBefore(quotations, analysis.span(piece).begin());
        for (int i = drafts.size() - 1; i >= 0; i--) {
            var last = drafts.get(i).lastContent();
            boolean touches = last.end() == piece.begin();
            if (last.end() <= piece.begin()
                    && (touches
                            || open.filter(span -> endsIn(analysis.span(last), span))
                                    .isPresent())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The quotation left open before the one that holds a place. */
    private static Optional<Span> openBefore(List<Quotation> quotations, int place) {
        for (int i = 0; i + 1 < quotations.size(); i++) {
            var after = quotations.get(i + 1).span();
            if (after.begin() <= place && place < after.end()) {
                return quotations.get(i).closed()
                        ? Optional.empty()
                        : Optional.of(quotations.get(i).span());
            }
        }
        return Optional.empty();
    }

    private static boolean endsIn(Span content, Span quotation) {
        return quotation.begin() < content.end() && content.end() <= quotation.end();
    }
}
