package org.onrecord.analysis;

import java.util.Locale;

/** The answers of the network: one table each, a row for every word. */
enum Head {
    /** Above zero where a sentence ends with the word. */
    END,
    UPOS,
    XPOS,
    /** Scores of edit scripts that make the lemma of the word. */
    LEMMA,
    /** Column 0: the word is the root; column 1 + h: it depends on word h. */
    ARC,
    /** The word's part in the score of its relation. */
    RELATION_DEPENDENT,
    /** Row 0: the root's part in the score of a relation; row 1 + h: that of head h. */
    RELATION_HEAD,
    /** What the name is of which the word is the head. */
    NAME,
    /** BIO tags of outermost names. */
    SPAN,
    /** BIO tags of mentions. */
    MENTION,
    /** BIO tags of sources, cues and contents. */
    ROLE,
    LINK_CUE,
    LINK_SOURCE,
    LINK_CONTENT,
    /** Column 0: factuality in news, column 1: in the UDS-IH2 corpus. */
    FACT;

    /** The name of the output in the network's file. */
    String output() {
        return name().toLowerCase(Locale.ROOT);
    }
}
