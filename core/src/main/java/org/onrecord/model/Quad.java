package org.onrecord.model;

/** Whether something is done by word or by deed, with or against the other. */
public enum Quad {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int number;

    Quad(int number) {
        this.number = number;
    }

    /** Its number in PLOVER and GDELT, 1 to 4. */
    public int number() {
        return number;
    }
}
