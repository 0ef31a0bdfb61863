package org.onrecord.app.view;

/** A way to show records. Pure and thread-safe: the same reading gives the same characters. */
public sealed interface View permits TextView, JsonView, ConlluView, HtmlView, PloverView, GdeltView, ExplainView {

    /** What stands before the first article; may be empty. */
    default String opening() {
        return "";
    }

    /** One article with what it puts on record; ends with a line feed. */
    String show(Reading reading);

    /** What stands between two articles; may be empty. */
    default String between() {
        return "";
    }

    /** What stands after the last article; may be empty. */
    default String closing() {
        return "";
    }
}
