package org.onrecord.link;

/** How reliable a source is, as the user grades it (Admiralty code, A to F); {@code F}, cannot be judged, where unset. */
public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
}
