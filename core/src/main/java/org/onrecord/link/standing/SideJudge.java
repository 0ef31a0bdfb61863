package org.onrecord.link.standing;

import org.onrecord.link.Entry;
import org.onrecord.link.Side;
import org.onrecord.model.Certainty;
import org.onrecord.model.Polarity;

/** Tells on which side of its claim an entry stands, by its stance and by how firmly it puts it. */
final class SideJudge {

    private SideJudge() {}

    static Side side(Entry entry) {
        var told = entry.factuality();
        return switch (entry.stance()) {
            case DECLINE -> Side.SILENT;
            case DOUBT, SPECULATE, ASK -> Side.HEDGED;
            case RETRACT -> Side.AGAINST;
            case ASSERT, CONFIRM, DENY -> told.certainty() != Certainty.CERTAIN ? Side.HEDGED : side(told.polarity());
        };
    }

    private static Side side(Polarity polarity) {
        return polarity == Polarity.POSITIVE ? Side.FOR : Side.AGAINST;
    }
}
