package org.onrecord.model;

/** What came of an input: an article, or the reason why there is none. One bad input stops nothing else. */
public sealed interface Outcome {

    /** The input is an article. */
    record Read(Article article) implements Outcome {}

    /**
     * The input is not an article that can be read.
     *
     * @param cause what is wrong
     * @param detail one line for the user: what is wrong and what to do next
     */
    record Skipped(Cause cause, String detail) implements Outcome {}

    /** Why an input is skipped. */
    enum Cause {
        /** There is no such file. */
        MISSING,
        /** It is a folder. */
        DIRECTORY,
        /** It may not be read. */
        FORBIDDEN,
        /** It is at an address from which nothing is fetched: of a private network, or closed to robots by its owner. */
        REFUSED,
        /** Its server does not answer, or not with what was asked for. */
        UNREACHABLE,
        /** It holds no words. */
        EMPTY,
        /** It is a page or a feed, but no article. */
        NO_ARTICLE,
        /** It is not text. */
        BINARY,
        /** It is text in another encoding than the one asked for. */
        ENCODING,
        /** It is larger than an article can be. */
        TOO_LARGE,
        /** Reading it failed half-way. */
        BROKEN
    }
}
