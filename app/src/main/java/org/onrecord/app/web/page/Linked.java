package org.onrecord.app.web.page;

/**
 * Words that lead somewhere.
 *
 * @param words the words
 * @param address where to; empty where they lead nowhere
 */
public record Linked(String words, String address) {

    /** Words that lead nowhere. */
    static Linked plain(String words) {
        return new Linked(words, "");
    }
}
