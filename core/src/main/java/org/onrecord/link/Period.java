package org.onrecord.link;

import java.time.LocalDateTime;
import java.util.Optional;
import org.onrecord.model.TimeRelation;

/**
 * When something is told to be.
 *
 * @param value TIMEX3 value of the time that is named: {@code 2024-06-12}, {@code 2024-W24}
 * @param from first moment of that time, in the time of the article's zone; empty where none can be told
 * @param until first moment after it
 * @param relation how the matter lies to that time
 */
public record Period(
        String value, Optional<LocalDateTime> from, Optional<LocalDateTime> until, TimeRelation relation) {}
