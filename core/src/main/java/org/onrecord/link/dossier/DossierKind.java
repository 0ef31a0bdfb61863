package org.onrecord.link.dossier;

import java.util.Locale;

/** What sort of matter has a life. */
public enum DossierKind {
    /** A treaty, pact or deal of two or more parties. */
    AGREEMENT,
    /** A sanction or embargo of one party against another. */
    SANCTION,
    /** Arms or aid that one party gives another. */
    TRANSFER,
    /** Trade between parties: figures over time, without stages. */
    TRADE;

    /** Its name in tables and output: "agreement". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it goes from one party to another. */
    boolean isDirected() {
        return this == SANCTION || this == TRANSFER;
    }
}
