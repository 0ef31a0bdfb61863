package org.onrecord.model;

/**
 * How firmly a voice puts an event, in that voice's own words; never our opinion (Saurí and Pustejovsky 2012).
 *
 * @param polarity as so or as not so
 * @param certainty how sure
 * @param tense when, seen from the voice
 */
public record Factuality(Polarity polarity, Certainty certainty, Tense tense) {}
