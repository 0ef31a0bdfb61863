/**
 * What people decide against what was found: assertions that belong elsewhere, claims that are one, texts that lean on each other or do
 * not, stances that were read wrong, how reliable a source is.
 *
 * <p>In go acts, in the order in which they were done, out comes what of them holds and what it does to a claim. An act names words by
 * their article and their place in it, so that it outlives the reading that it was about. Must not know where acts are kept, nor the clock.
 */
@NullMarked
package org.onrecord.link.correction;

import org.jspecify.annotations.NullMarked;
