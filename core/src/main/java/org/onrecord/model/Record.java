package org.onrecord.model;

import java.util.List;

/**
 * What an article puts on record.
 *
 * @param article the article
 * @param analysis its words, trees and names
 * @param attributions who said what, in the order of their first words; an outer one before those within it
 * @param cast who acts and speaks
 * @param times words that tell when, how long or how often, in order
 * @param events what is told to be done, in the order of their predicates
 * @param assertions who tells which event, and how firmly, in the order of their evidence
 * @param figures amounts, in order
 */
public record Record(
        Article article,
        Analysis analysis,
        List<Attribution> attributions,
        Cast cast,
        List<TimeExpression> times,
        List<Event> events,
        List<Assertion> assertions,
        List<Figure> figures) {

    public Record {
        attributions = List.copyOf(attributions);
        times = List.copyOf(times);
        events = List.copyOf(events);
        assertions = List.copyOf(assertions);
        figures = List.copyOf(figures);
    }
}
