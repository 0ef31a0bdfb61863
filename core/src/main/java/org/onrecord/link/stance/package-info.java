/**
 * How an article stands to a claim that is given in words: whether it is about the same at all, and then whether it bears the claim
 * out, contradicts it, or only passes it on.
 *
 * <p>In go the records of the claim's words and of an article, out comes a judgement with the sentences that decide and what speaks
 * in them. This package must not judge what is true, nor know other articles.
 */
@NullMarked
package org.onrecord.link.stance;

import org.jspecify.annotations.NullMarked;
