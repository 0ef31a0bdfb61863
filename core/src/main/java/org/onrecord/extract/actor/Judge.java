package org.onrecord.extract.actor;

/** Decides which earlier phrase a phrase goes with. */
interface Judge {

    /** The answer that a phrase is a first mention. */
    int NEW = -1;

    /** Shows one possible answer: an earlier phrase, or {@link #NEW}, and what speaks for and against it. */
    void consider(int earlier, Clues clues);

    /** The answer for a phrase, out of those shown since the last one. */
    int decide(int phrase);
}
