package org.onrecord.bench;

import java.util.regex.Pattern;

/**
 * A text that all tools are given.
 *
 * @param name the name of its file, without ".txt"
 * @param content the characters
 */
record Text(String name, String content) {

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** The number of words: runs of characters between white space, so that no tool's own idea of a word counts. */
    long words() {
        return WORD.matcher(content).results().count();
    }
}
