package org.onrecord.link.dossier;

/** How a voice puts a stage: "was signed", "will be signed", "may have been signed", "has not been signed". */
public enum Mood {
    REACHED,
    EXPECTED,
    POSSIBLE,
    NOT_SO
}
