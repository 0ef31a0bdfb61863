package org.onrecord.link;

/** Why two entries are not independent of each other. */
public enum DependenceKind {
    /** The same voice stands in both chains: "Reuters reported", twice. */
    VOICE,
    /** One cites the outlet that prints the other. */
    CITATION,
    /** Both texts carry the mark of the same wire: "(Reuters)". */
    WIRE,
    /** One text is a near-copy of the other. */
    COPY,
    /** The passages that tell it are near-copies. */
    PASSAGE,
    /** Both give the same quotation. */
    QUOTATION,
    /** Both lean on the same press release, interview or broadcast. */
    RELEASE,
    /** Both are of one outlet. */
    OUTLET,
    /** One tells by its own words what others tell, without saying who: "reports say". */
    RETELLING
}
