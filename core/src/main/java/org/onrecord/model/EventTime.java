package org.onrecord.model;

/**
 * When an event is told to be.
 *
 * @param time the words that tell it, and what they mean
 * @param relation how the event lies to that time
 */
public record EventTime(TimeExpression time, TimeRelation relation) {}
