package org.onrecord.model;

/** Whether something is done by word or by deed, with or against the other. */
public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT
}
