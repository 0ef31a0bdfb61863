package org.onrecord.extract.actor;

import org.jspecify.annotations.Nullable;

/** Decides which earlier phrase a phrase goes with. */
interface Judge {

    /** The answer that a phrase is a first mention. */
    int NEW = -1;

    /** Shows one possible answer: an earlier phrase and its chain, or {@link #NEW} and none, and what speaks for and against it. */
    void consider(int earlier, @Nullable Chain chain, Clues clues);

    /** The answer for a phrase, out of those shown since the last one. */
    int decide(int phrase);
}
