package org.onrecord.extract.actor;

import org.onrecord.model.Range;

/**
 * A place that is known before the article is read, and no country: "South Carolina", "Mosul".
 *
 * @param range the words that name it
 * @param name its name, in full
 * @param country ISO 3166-1 alpha-3 code of the country that it lies in
 */
record Region(Range range, String name, String country) {}
