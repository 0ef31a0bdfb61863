package org.onrecord.app.store;

/**
 * What the dossiers of a ledger are made of. Of two equal states of it they are equal.
 *
 * @param last number of the last reading that they are made of
 * @param readings how many these are
 * @param act number of the last act
 */
public record DossierState(long last, long readings, long act) {}
