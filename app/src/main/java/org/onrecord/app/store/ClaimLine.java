package org.onrecord.app.store;

import org.onrecord.link.Entry;
import org.onrecord.link.Standing;

/**
 * A claim in a list.
 *
 * @param standing how it stands
 * @param head the entry that stands for it: the first that tells what is told
 */
public record ClaimLine(Standing standing, Entry head) {}
