package org.onrecord.link.dossier;

/**
 * What an entry is about, where that is a matter with a life.
 *
 * @param name the words that name it, without article: "strategic agreement"
 * @param topic what sort it is; empty where the words do not say
 * @param isDefinite whether the words point back: "the treaty", "this deal", "their pact"
 * @param isStandIn whether it only stands for one that other words named: "the draft"
 */
record Theme(String name, String topic, boolean isDefinite, boolean isStandIn) {}
