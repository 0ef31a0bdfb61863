package org.onrecord.extract.event;

import java.util.Arrays;
import java.util.List;

/**
 * The way in the tree from a predicate to words that fill a role: "obj", "obl:with", "nmod:poss".
 *
 * @param relation universal relation, seen as if the clause were active: the object of "was shipped" is its subject
 * @param word the preposition, conjunction or {@code poss} that must stand with it; {@code ""} where none is asked for
 */
record RolePath(String relation, String word) {

    /** The ways of a text such as {@code "obj | obl:with"}, in order. */
    static List<RolePath> ofAll(String text) {
        return Arrays.stream(text.split("\\|", -1))
                .map(path -> RolePath.of(path.strip()))
                .toList();
    }

    private static RolePath of(String path) {
        int colon = path.indexOf(':');
        if (path.isEmpty()) {
            throw new IllegalArgumentException("an empty path; write a relation, such as obj or obl:with");
        }
        return colon < 0
                ? new RolePath(path, "")
                : new RolePath(
                        path.substring(0, colon), path.substring(colon + 1).replace('_', ' '));
    }
}
