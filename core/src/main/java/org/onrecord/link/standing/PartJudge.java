package org.onrecord.link.standing;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.onrecord.link.Dependence;
import org.onrecord.link.EntryId;
import org.onrecord.link.Part;
import org.onrecord.link.Turn;
import org.onrecord.model.Polarity;

/** Tells what an entry does for its claim: what its stance says where it is the first of its origin, else an echo. */
final class PartJudge {

    private final Prints prints;
    private final OriginNames names;
    private final Groups groups;

    PartJudge(Prints prints, OriginNames names, Groups groups) {
        this.prints = prints;
        this.names = names;
        this.groups = groups;
    }

    /**
     * The turn of one position.
     *
     * @param position the position
     * @param places of the entries of its origin, in the order of time
     */
    Turn turn(Position position, Map<EntryId, Integer> places) {
        var entry = position.entry();
        int place = places.getOrDefault(entry.id(), 0);
        var leansOn = leansOn(entry.id(), place, places);
        var part = place == 0 ? own(position) : Part.ECHO;
        if (prints.isCorrection(entry) && part != Part.RETRACT) {
            part = Part.CORRECT;
        }
        return new Turn(entry.id(), entry.published(), part, position.side(), reason(position, part, leansOn));
    }

    /** The surest dependence on an entry of the same origin that comes before it. */
    private Optional<Dependence> leansOn(EntryId entry, int place, Map<EntryId, Integer> places) {
        return groups.of(entry).stream()
                .filter(one -> places.getOrDefault(other(one, entry), place) < place)
                .max(Comparator.comparingDouble(Dependence::score));
    }

    private static Part own(Position position) {
        var entry = position.entry();
        return switch (entry.stance()) {
            case ASSERT -> entry.factuality().polarity() == Polarity.NEGATIVE ? Part.DENY : Part.ORIGINATE;
            case CONFIRM -> entry.details() ? Part.CONFIRM : Part.CONFIRM_WITHOUT_DETAILS;
            case DENY -> Part.DENY;
            case DOUBT -> Part.DOUBT;
            case SPECULATE -> Part.SPECULATE;
            case ASK -> Part.ASK;
            case DECLINE -> Part.DECLINE;
            case RETRACT -> Part.RETRACT;
        };
    }

    private String reason(Position position, Part part, Optional<Dependence> leansOn) {
        var name = names.name(position.entry());
        var back = position.withdrawnBy()
                .map(later -> "; taken back later by the same voice, in " + later.id())
                .orElse("");
        var why = leansOn.map(one -> KindWords.of(one.kind()) + " as "
                        + other(one, position.entry().id()) + ": " + one.words())
                .orElse(part == Part.ECHO ? "through others of the same origin" : "the first that is seen of " + name);
        return why + back;
    }

    private static EntryId other(Dependence dependence, EntryId entry) {
        return dependence.later().equals(entry) ? dependence.earlier() : dependence.later();
    }
}
