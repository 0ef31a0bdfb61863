/**
 * An analysis, its tree and its cast in, events out: who did what to whom, when and where. Knows frames
 * ({@code /frames/*.yaml}) and word lists; knows nothing of whether an event is told as sure, denied or only possible, and
 * nothing of the network.
 */
@NullMarked
package org.onrecord.extract.event;

import org.jspecify.annotations.NullMarked;
