package org.onrecord.extract;

import java.util.Comparator;
import java.util.List;

/**
 * What the article says that somebody says, with the voices inside it.
 *
 * @param outer the source that the article names first
 * @param inner voices that this source passes on, in the order of their first words; may be empty
 */
record Voice(Draft outer, List<Draft> inner) {

    Voice {
        inner = inner.stream().sorted(Comparator.comparingInt(Draft::begin)).toList();
    }
}
