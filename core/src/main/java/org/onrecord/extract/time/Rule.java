package org.onrecord.extract.time;

/**
 * A wording and what it means.
 *
 * @param name of the rule; stable
 * @param pattern the wording
 * @param meaning how its slots become a value
 * @param constants slots that the rule itself fills, such as {@code dir=-1}
 */
record Rule(String name, Pattern pattern, Meaning meaning, Slots constants) {}
