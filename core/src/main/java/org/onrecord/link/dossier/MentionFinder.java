package org.onrecord.link.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.onrecord.link.Entry;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.link.dossier.Draft.Mention;

/** Finds which entries name a matter with a life. */
final class MentionFinder {

    private static final List<DossierKind> KINDS =
            List.of(DossierKind.AGREEMENT, DossierKind.SANCTION, DossierKind.TRANSFER);

    private final ThemeReader themeReader;
    private final StageBook book;
    private final Lands lands;

    MentionFinder(ThemeReader themeReader, StageBook book, Lands lands) {
        this.themeReader = themeReader;
        this.book = book;
        this.lands = lands;
    }

    /** What the entry names; mostly nothing. */
    Optional<Mention> find(Entry entry, Collection<Party> known) {
        return entry.matter()
                .flatMap(matter -> KINDS.stream()
                        .flatMap(kind ->
                                theme(kind, matter).map(theme -> mention(entry, matter, kind, theme, known)).stream())
                        .findFirst());
    }

    /** Whether the entry names any matter with a life, of whatever parties. */
    boolean names(Entry entry) {
        return entry.matter()
                .filter(matter ->
                        KINDS.stream().anyMatch(kind -> theme(kind, matter).isPresent()))
                .isPresent();
    }

    private Optional<Theme> theme(DossierKind kind, Matter matter) {
        if (kind == DossierKind.SANCTION && themeReader.isNoun(kind, matter.predicate())) {
            return Optional.of(new Theme(matter.predicate() + "s", "", false, false));
        }
        return matter.theme()
                .flatMap(words -> themeReader.read(kind, words))
                .filter(theme -> kind != DossierKind.TRANSFER
                        || !book.stages(kind, matter.predicate()).isEmpty());
    }

    private Mention mention(Entry entry, Matter matter, DossierKind kind, Theme theme, Collection<Party> known) {
        var from = new LinkedHashSet<>(lands.of(matter.actors()));
        var to = new LinkedHashSet<>(lands.of(matter.recipients()));
        var named = new ArrayList<>(lands.in(matter.theme().orElse(""), known));
        if (kind.isDirected()) {
            from.removeAll(to);
            named.removeAll(from);
            if (to.isEmpty()) {
                to.addAll(named);
            }
        } else {
            to.addAll(named);
        }
        return new Mention(entry, kind, theme, from, to);
    }
}
