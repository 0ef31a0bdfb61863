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
import org.onrecord.model.RoleSpan;
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
        for (var role : analysis.roles()) {
            if (role.role() == Role.CONTENT && isFree(role, drafts)) {
                owner(analysis, quotations, drafts, role.range())
                        .ifPresent(i -> drafts.set(i, drafts.get(i).and(role.range())));
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

    private static boolean isFree(RoleSpan role, List<Draft> drafts) {
        return drafts.stream().noneMatch(draft -> draft.says(role.range().begin()));
    }

    /** The draft whose last content runs on into a piece: by an open quotation, or by touching it. */
    private static Optional<Integer> owner(
            Analysis analysis, List<Quotation> quotations, List<Draft> drafts, Range piece) {
        int begin = analysis.span(piece).begin();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            var last = drafts.get(i).lastContent();
            boolean touches = last.end() == piece.begin();
            if (last.end() <= piece.begin()
                    && (touches || runsOn(quotations, analysis.span(last).end(), begin))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether the quotation around one place was left open and the next quotation begins at the other place. */
    private static boolean runsOn(List<Quotation> quotations, int end, int begin) {
        for (int i = 0; i + 1 < quotations.size(); i++) {
            var before = quotations.get(i).span();
            var after = quotations.get(i + 1).span();
            if (!quotations.get(i).closed() && before.begin() < end && end <= before.end()) {
                return after.begin() <= begin && begin < after.end();
            }
        }
        return false;
    }
}
