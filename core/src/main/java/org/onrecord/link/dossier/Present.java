package org.onrecord.link.dossier;

/**
 * How far a dossier has come, as far as voices tell.
 *
 * @param stage the last stage that is told as reached
 * @param since when it was reached
 * @param isContested whether another voice tells it as not so
 * @param why why this one, in a sentence
 */
public record Present(String stage, Moment since, boolean isContested, String why) {}
