package org.onrecord.app.eval.history;

import java.time.OffsetDateTime;
import org.onrecord.link.Party;

/**
 * A story that others may take over or cite.
 *
 * @param outlet who printed it
 * @param published when
 * @param story what was printed
 * @param telling how it tells the claim
 */
record Source(Party outlet, OffsetDateTime published, Story story, Telling telling) {}
