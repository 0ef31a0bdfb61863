package org.onrecord.bench;

/**
 * A text that a tool could not read.
 *
 * @param text the name of the text
 * @param cause what the tool said
 */
record Failure(String text, String cause) {

    static Failure of(Text text, Throwable cause) {
        return new Failure(text.name(), cause.toString());
    }
}
