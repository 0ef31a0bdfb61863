package org.onrecord.link;

/**
 * A reason why two entries of one claim are not independent.
 *
 * @param earlier one entry
 * @param later the other, published or added after it
 * @param kind why
 * @param score how sure, 0 to 1
 * @param words the words that show it
 */
public record Dependence(EntryId earlier, EntryId later, DependenceKind kind, double score, String words) {

    public Dependence {
        if (!(score >= 0 && score <= 1) || earlier.equals(later)) {
            throw new IllegalArgumentException("not a dependence: " + earlier + ", " + later + ", " + score);
        }
    }
}
