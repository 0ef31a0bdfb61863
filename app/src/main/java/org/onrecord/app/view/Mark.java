package org.onrecord.app.view;

import org.onrecord.model.Role;

/**
 * The part that words play in one attribution.
 *
 * @param number number of the attribution
 * @param role the part
 * @param depth in how many other attributions it stands
 */
record Mark(int number, Role role, int depth) implements Comparable<Mark> {

    /** Outer before inner; within one attribution the content before the source and the cue that stand in it. */
    @Override
    public int compareTo(Mark other) {
        if (depth != other.depth) {
            return Integer.compare(depth, other.depth);
        }
        boolean content = role == Role.CONTENT;
        boolean otherContent = other.role == Role.CONTENT;
        if (content != otherContent) {
            return content ? -1 : 1;
        }
        return Integer.compare(number, other.number);
    }
}
