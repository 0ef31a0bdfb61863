package org.onrecord.link.standing;

import java.util.List;
import java.util.Optional;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Entry;
import org.onrecord.link.Party;
import org.onrecord.link.Print;
import org.onrecord.link.Teller;
import org.onrecord.model.ActorKind;

/** Names the voice that an entry begins with, as far as we can see. */
final class OriginNames {

    private static final String NOBODY = "nobody named";

    private final Prints prints;

    OriginNames(Prints prints) {
        this.prints = prints;
    }

    /** The voice that it begins with; of what an outlet tells itself, the wire that its text is marked with. */
    Optional<Party> party(Entry entry) {
        return entry.chain().size() == 1 ? outlet(entry) : entry.origin().party();
    }

    /** That voice in words: "Reuters", "three officials, to Reuters". */
    String name(Entry entry) {
        var own = party(entry);
        if (own.filter(Party::isSameEverywhere).isPresent()) {
            return own.get().name();
        }
        var through = through(entry);
        return own.map(Party::name).orElse(NOBODY)
                + through.map(party -> ", to " + party.name()).orElse("");
    }

    private Optional<Party> through(Entry entry) {
        var before = entry.chain().subList(1, Math.max(1, entry.chain().size() - 1));
        return before.reversed().stream()
                .map(Teller::party)
                .flatMap(Optional::stream)
                .filter(Party::isSameEverywhere)
                .findFirst()
                .or(() -> told(entry))
                .or(() -> entry.chain().size() > 1 ? outlet(entry) : Optional.empty());
    }

    /** The outlet that the words of the entry say was told. */
    private Optional<Party> told(Entry entry) {
        return prints.of(entry).map(Print::marks).orElse(List.of()).stream()
                .filter(mark -> mark.kind() == DependenceKind.RELEASE
                        && mark.party().kind() == ActorKind.OUTLET
                        && mark.span().overlaps(entry.evidence()))
                .map(Print.Mark::party)
                .findFirst();
    }

    private Optional<Party> outlet(Entry entry) {
        return prints.of(entry).map(Print::marks).orElse(List.of()).stream()
                .filter(mark -> mark.kind() == DependenceKind.WIRE)
                .map(Print.Mark::party)
                .findFirst()
                .or(() -> entry.chain().getFirst().party());
    }
}
