package org.onrecord.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Office;
import org.onrecord.model.Span;

/** An actor on its way: what is known of it grows while the article is read. */
final class ActorDraft {

    /** The manual's code for those who governed or commanded once, and do no more. */
    private static final String FORMER = "ELI";

    private static final Set<String> GOVERNING = Set.of("GOV", "MIL");

    private final String name;
    private final ActorKind kind;
    private Optional<String> country;
    private Optional<String> sector;
    private Optional<Office> office = Optional.empty();
    private final TreeSet<Span> mentions = new TreeSet<>();

    ActorDraft(String name, ActorKind kind, Optional<String> country, Optional<String> sector) {
        this.name = name;
        this.kind = kind;
        this.country = country;
        this.sector = sector;
    }

    static ActorDraft of(KnownActor known) {
        return new ActorDraft(known.name(), known.kind(), known.country(), known.sector());
    }

    void mention(Span span) {
        mentions.add(span);
    }

    /** Adds what an office tells; the first that tells something counts. */
    void hold(Office held, Optional<String> itsCountry, Optional<String> itsSector) {
        if (office.isEmpty() || (office.get().of().isEmpty() && held.of().isPresent())) {
            office = Optional.of(held);
        }
        country = country.or(() -> itsCountry);
        sector = sector.or(() -> itsSector);
    }

    void comeFrom(String code) {
        country = country.or(() -> Optional.of(code));
    }

    String name() {
        return name;
    }

    ActorKind kind() {
        return kind;
    }

    Optional<String> country() {
        return country;
    }

    Optional<String> sector() {
        return sector;
    }

    Optional<Office> office() {
        return office;
    }

    SortedSet<Span> mentions() {
        return mentions;
    }

    boolean isStandIn() {
        return kind == ActorKind.UNNAMED || kind == ActorKind.GROUP;
    }

    Actor finished() {
        boolean former = office.filter(Office::former).isPresent();
        return new Actor(
                name,
                kind,
                country,
                sector.map(code -> former && GOVERNING.contains(code) ? FORMER : code),
                office,
                List.copyOf(mentions));
    }
}
