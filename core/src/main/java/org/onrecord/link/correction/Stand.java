package org.onrecord.link.correction;

import org.onrecord.link.Entry;
import org.onrecord.model.Certainty;
import org.onrecord.model.Factuality;
import org.onrecord.model.Polarity;
import org.onrecord.model.Stance;

/**
 * How the last voice of an assertion stands to what it tells: what decides on which side of its claim it counts.
 *
 * @param stance what it does by telling it
 * @param polarity whether it tells it as so
 * @param certainty how sure it is
 */
public record Stand(Stance stance, Polarity polarity, Certainty certainty) {

    /** How an entry was read. */
    public static Stand of(Entry entry) {
        return new Stand(
                entry.stance(),
                entry.factuality().polarity(),
                entry.factuality().certainty());
    }

    /** What a person means who only names a stance: a denial tells it as not so, all others as so, each without a doubt of its own. */
    public static Stand of(Stance stance) {
        var polarity = switch (stance) {
            case DENY, RETRACT -> Polarity.NEGATIVE;
            case ASSERT, CONFIRM, DOUBT, SPECULATE, ASK, DECLINE -> Polarity.POSITIVE;
        };
        return new Stand(stance, polarity, Certainty.CERTAIN);
    }

    /** The entry as it should have been read. */
    public Entry in(Entry entry) {
        return new Entry(
                entry.id(),
                entry.article(),
                entry.published(),
                entry.matter(),
                entry.chain(),
                stance,
                entry.details(),
                new Factuality(polarity, certainty, entry.factuality().tense()),
                entry.about(),
                entry.evidence(),
                entry.quote());
    }
}
