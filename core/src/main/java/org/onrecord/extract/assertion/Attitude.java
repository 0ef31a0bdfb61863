package org.onrecord.extract.assertion;

import java.util.Optional;
import org.onrecord.model.Stance;

/**
 * How a cue says that its voice stands to the content.
 *
 * @param stance how; empty where the cue gives no voice: "planned to"
 * @param content how firmly the voice then puts the content
 * @param stanceIfNot how, where the cue itself is not so: "did not confirm"
 * @param contentIfNot how firmly then
 * @param tense the time of a content without a time of its own: {@code same}, {@code past}, {@code future}
 * @param points whether "it" or "the claim" can be the content
 */
record Attitude(
        Optional<Stance> stance,
        Effect content,
        Optional<Stance> stanceIfNot,
        Effect contentIfNot,
        String tense,
        boolean points) {

    /** How a cue of which nothing is known says it. */
    static final Attitude PLAIN = new Attitude(
            Optional.of(Stance.ASSERT), Effect.SO, Optional.of(Stance.DECLINE), Effect.UNKNOWN, "same", false);

    /** How a cue of which nothing is known says what ought to be done: "lectured it to", "admonished it against". */
    static final Attitude ASKING = new Attitude(
            Optional.of(Stance.ASSERT), Effect.UNKNOWN, Optional.of(Stance.DECLINE), Effect.UNKNOWN, "future", false);

    /** How a cue says it that only tells what somebody does: "planned to", "discussed". */
    static final Attitude NO_VOICE =
            new Attitude(Optional.empty(), Effect.SO, Optional.empty(), Effect.SO, "same", false);

    boolean isVoice() {
        return stance.isPresent();
    }

    /** Whether it asks for something to be done: "urged", "demanded". */
    boolean asksFor() {
        return stance.filter(found -> found == Stance.ASSERT).isPresent() && content == Effect.UNKNOWN;
    }
}
