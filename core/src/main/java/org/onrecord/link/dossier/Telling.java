package org.onrecord.link.dossier;

import org.onrecord.link.Entry;

/**
 * What an entry tells of a dossier.
 *
 * @param stage the stage, as the table of stages names it: "signed"
 * @param mood how it puts it
 * @param when when that is
 * @param entry the entry, with its chain and its words
 */
public record Telling(String stage, Mood mood, Moment when, Entry entry) {}
