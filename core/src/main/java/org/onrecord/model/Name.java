package org.onrecord.model;

/**
 * A proper name with what belongs to it: the outermost named entity, as in GUM ("the United Nations", "President Ann Lee").
 *
 * @param range its words, without clauses that say more of it: "Ann Lee"
 * @param kind what it names
 * @param whole its words with those clauses, as GUM counts them: "Ann Lee, who spoke on Monday"; contains the range
 */
public record Name(Range range, NameKind kind, Range whole) {

    public Name {
        if (!whole.contains(range)) {
            throw new IllegalArgumentException("the name " + range + " is not within " + whole);
        }
    }

    /** A name of which no clause says more. */
    public Name(Range range, NameKind kind) {
        this(range, kind, range);
    }
}
