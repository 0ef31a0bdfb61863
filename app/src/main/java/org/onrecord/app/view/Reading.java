package org.onrecord.app.view;

import org.onrecord.model.Record;

/**
 * A record and the place that it has in the output.
 *
 * @param place counted from 1, in the order in which the articles were asked for
 * @param name what the user calls the article: the name of its file
 * @param record what the article puts on record
 */
public record Reading(int place, String name, Record record) {}
