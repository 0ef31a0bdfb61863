package org.onrecord.link.origin;

/**
 * On whom an entry leans, as far as its chain and the marks of its text show.
 *
 * @param key the same for all that lean on the same one
 * @param name that one, for a reader
 * @param how how it shows
 * @param words the words that show it
 * @param isNamed whether the entry names a voice: if not, its text may show that it leans on yet another
 * @param isOwn whether it says that somebody told the printing outlet itself: then it leans on nobody's text
 */
record Lean(String key, String name, How how, String words, boolean isNamed, boolean isOwn) {

    /** How it shows. */
    enum How {
        /** A person or body speaks. */
        VOICE,
        /** An outlet is cited. */
        CITED,
        /** Somebody gave a release, or told an outlet. */
        RELEASE,
        /** The text bears an outlet's mark. */
        WIRE,
        /** Others tell it, but it is not said who: "reports say". */
        HEARSAY,
        /** The outlet prints it itself. */
        PRINTED
    }
}
