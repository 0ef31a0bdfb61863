package org.onrecord.link;

import java.math.BigDecimal;
import java.util.Optional;
import org.onrecord.model.Bound;

/**
 * An amount that stands in the words of an entry.
 *
 * @param least the amount, in {@code unit}; of a fuzzy one the least
 * @param most the most, where a span is told
 * @param bound how the amount lies to what is meant
 * @param unit as in {@link org.onrecord.model.Figure}
 * @param measure what is measured: "drones"
 */
public record Amount(BigDecimal least, Optional<BigDecimal> most, Bound bound, String unit, Optional<String> measure) {}
