/**
 * Same claim? Which entries of many articles tell the same.
 *
 * <p>In goes an entry and those kept so far that share a key with it, out comes the claim that it belongs to, with the reasons
 * feature by feature. What contradicts is not merged without saying so. A pair is scored by a sum of features times weights
 * ({@code claim-weights.tsv}), a claim by the mean over its entries; candidates come from keys that entries share. It must not know where entries come from.
 */
@NullMarked
package org.onrecord.link.claim;

import org.jspecify.annotations.NullMarked;
