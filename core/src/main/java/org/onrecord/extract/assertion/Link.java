package org.onrecord.extract.assertion;

/**
 * How a word hangs on the word above it; a member of a list hangs as the first of the list does.
 *
 * @param anchor the word, or the first of its list
 * @param governor the word above
 * @param clause whether a clause hangs there, or else a noun
 * @param kind how: {@code to}, {@code ing}, {@code that}, {@code if}, {@code participle}, {@code noun}, {@code subject}, or a preposition
 */
record Link(int anchor, int governor, boolean clause, String kind) {}
