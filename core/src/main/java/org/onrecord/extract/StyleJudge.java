package org.onrecord.extract;

import java.util.List;
import org.onrecord.model.Span;
import org.onrecord.model.Style;

/** Tells quoted from reported speech by how much of a content stands between quotation marks. */
final class StyleJudge {

    Style judge(String text, List<Quotation> quotations, List<Span> content) {
        int letters = 0;
        int quoted = 0;
        for (var span : content) {
            letters += letters(text, span.begin(), span.end());
            for (var quotation : quotations) {
                if (quotation.span().overlaps(span)) {
                    quoted += letters(
                            text,
                            Math.max(span.begin(), quotation.span().begin()),
                            Math.min(span.end(), quotation.span().end()));
                }
            }
        }
        if (quoted == 0) {
            return Style.INDIRECT;
        }
        return quoted == letters ? Style.DIRECT : Style.MIXED;
    }

    private static int letters(String text, int begin, int end) {
        return (int) text.substring(begin, end)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
