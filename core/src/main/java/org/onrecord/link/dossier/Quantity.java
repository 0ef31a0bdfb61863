package org.onrecord.link.dossier;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.onrecord.link.Party;
import org.onrecord.link.Teller;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Bound;
import org.onrecord.model.FigureKind;
import org.onrecord.model.Span;

/**
 * A figure of an article, on its own: what is measured, whose it is, how much, and on whose word.
 *
 * @param measure what is measured: "bilateral trade"
 * @param of whose it is; may be empty
 * @param amount the amount, in {@code unit}; of a fuzzy one the least
 * @param most the most, where a span is told
 * @param bound how the amount lies to what is meant
 * @param unit as in {@link org.onrecord.model.Figure}
 * @param kind actual, target, limit, estimate or change
 * @param time TIMEX3 value of the time when it holds
 * @param chain who tells it, the outlet first; never empty
 * @param article the article
 * @param published when that was published
 * @param evidence the words that tell it, in UTF-16 units of the article's text
 * @param quote the same words
 */
public record Quantity(
        String measure,
        List<Party> of,
        BigDecimal amount,
        Optional<BigDecimal> most,
        Bound bound,
        String unit,
        FigureKind kind,
        Optional<String> time,
        List<Teller> chain,
        ArticleId article,
        Optional<OffsetDateTime> published,
        Span evidence,
        String quote) {

    public Quantity {
        of = List.copyOf(of);
        chain = List.copyOf(chain);
    }
}
