package org.onrecord.link;

import java.util.Optional;

/**
 * An entry that is kept already.
 *
 * @param entry the entry
 * @param claim the claim that it belongs to
 * @param vector the meaning of the sentence that tells it
 */
public record Shelved(Entry entry, ClaimId claim, Optional<SentenceVector> vector) {}
