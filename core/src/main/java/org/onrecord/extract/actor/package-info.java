/**
 * An analysis and its attributions in, the {@link org.onrecord.model.Cast} out: which words are one actor, of what kind, from where and
 * in what office. Knows nothing of events, of files and of the network.
 */
@NullMarked
package org.onrecord.extract.actor;

import org.jspecify.annotations.NullMarked;
