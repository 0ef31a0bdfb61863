package org.onrecord.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as words or digits write it.
 *
 * @param least the number; of a fuzzy one the least that it can be
 * @param most the most that a fuzzy one can be
 * @param end one past its last word
 * @param scaled whether a word such as "million" is part of it
 * @param inWords whether no digit is part of it
 */
record Numeral(BigDecimal least, Optional<BigDecimal> most, int end, boolean scaled, boolean inWords) {

    boolean isFuzzy() {
        return most.isPresent();
    }
}
