package org.onrecord.app.store;

import org.onrecord.link.Entry;

/**
 * An entry of a claim and where it is kept.
 *
 * @param place its place in the order of entering
 * @param moment its place in the order of time
 * @param reading the number of the reading that it is of
 * @param entry the entry, its stance as people set it right
 * @param asRead the entry as it was read
 */
record Told(long place, long moment, long reading, Entry entry, Entry asRead) {}
