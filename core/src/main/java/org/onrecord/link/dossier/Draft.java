package org.onrecord.link.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.link.Entry;

/** A dossier while its entries are gathered. */
final class Draft {

    final DossierKind kind;
    final List<String> lands;
    private final Set<String> landSet;
    final List<Mention> mentions = new ArrayList<>();
    String topic;

    Draft(DossierKind kind, List<String> lands, String topic) {
        this.kind = kind;
        this.lands = List.copyOf(lands);
        this.landSet = Set.copyOf(lands);
        this.topic = topic;
    }

    /** Whether a theme may be of it: not of another sort. */
    boolean fits(DossierKind other, String otherTopic) {
        return kind == other && (topic.isEmpty() || otherTopic.isEmpty() || topic.equals(otherTopic));
    }

    /** The same for all drafts of one kind whose parties are the same, in their roles. */
    Whose whose() {
        return Whose.of(kind, lands);
    }

    /** Whether these are some of its parties, in their roles. */
    boolean has(Mention mention) {
        if (!kind.isDirected()) {
            return landSet.containsAll(mention.from()) && landSet.containsAll(mention.to());
        }
        return (mention.from().isEmpty() || mention.from().contains(lands.getFirst()))
                && (mention.to().isEmpty() || mention.to().contains(lands.getLast()));
    }

    void add(Mention mention) {
        mentions.add(mention);
        if (topic.isEmpty()) {
            topic = mention.theme().topic();
        }
    }

    /** What parties a draft is of: a list where they have roles, else a set. */
    record Whose(DossierKind kind, Collection<String> lands) {

        static Whose of(DossierKind kind, List<String> lands) {
            return new Whose(kind, kind.isDirected() ? List.copyOf(lands) : Set.copyOf(lands));
        }
    }

    /**
     * An entry that names a matter.
     *
     * @param from keys of those who do it
     * @param to keys of those to whom it is done
     */
    record Mention(Entry entry, DossierKind kind, Theme theme, Set<String> from, Set<String> to) {

        Mention {
            from = new LinkedHashSet<>(from);
            to = new LinkedHashSet<>(to);
        }

        Set<String> all() {
            var all = new LinkedHashSet<>(from);
            all.addAll(to);
            return all;
        }
    }
}
