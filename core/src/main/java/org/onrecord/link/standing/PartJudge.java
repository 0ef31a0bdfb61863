package org.onrecord.link.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.link.Dependence;
import org.onrecord.link.EntryId;
import org.onrecord.link.Part;
import org.onrecord.link.Print;
import org.onrecord.link.Turn;
import org.onrecord.model.Polarity;

/** Tells what an entry does for its claim: what its stance says where it is the first of its origin, else an echo. */
final class PartJudge {

    private final Prints prints;
    private final OriginNames names;
    private final List<Dependence> dependences;

    PartJudge(Prints prints, OriginNames names, List<Dependence> dependences) {
        this.prints = prints;
        this.names = names;
        this.dependences = dependences;
    }

    /**
     * The turn of one position.
     *
     * @param position the position
     * @param before positions of the same origin that come before it
     */
    Turn turn(Position position, List<Position> before) {
        var entry = position.entry();
        var leansOn = leansOn(entry.id(), before);
        var part = before.isEmpty() ? own(position) : Part.ECHO;
        if (prints.of(entry).flatMap(Print::correction).isPresent() && part != Part.RETRACT) {
            part = Part.CORRECT;
        }
        return new Turn(entry.id(), entry.published(), part, position.side(), reason(position, part, leansOn));
    }

    private Optional<Dependence> leansOn(EntryId entry, List<Position> before) {
        var earlier = before.stream().map(position -> position.entry().id()).toList();
        return dependences.stream()
                .filter(one -> (one.later().equals(entry) && earlier.contains(one.earlier()))
                        || (one.earlier().equals(entry) && earlier.contains(one.later())))
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
        var why = leansOn.map(one -> KindWords.of(one.kind()) + " as " + other(one, position) + ": " + one.words())
                .orElse(part == Part.ECHO ? "through others of the same origin" : "the first that is seen of " + name);
        return why + back;
    }

    private static EntryId other(Dependence dependence, Position position) {
        return dependence.later().equals(position.entry().id()) ? dependence.earlier() : dependence.later();
    }
}
