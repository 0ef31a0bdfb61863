package org.onrecord.app.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.link.Entry;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.model.EventType;

/** Under which words an entry is found: those that tell it, the names of its parties, and one for each thing that it is filtered by. */
final class EntryWords {

    static final String FROM = "from";
    static final String TO = "to";
    static final String SOURCE = "source";
    private static final String TYPE = "type";

    private EntryWords() {}

    static Words of(Entry entry) {
        var texts = new LinkedHashSet<String>();
        texts.add(entry.quote());
        entry.matter().ifPresent(matter -> {
            texts.add(matter.predicate());
            matter.theme().ifPresent(texts::add);
            matter.place().ifPresent(texts::add);
            matter.actors().forEach(party -> texts.add(party.name()));
            matter.recipients().forEach(party -> texts.add(party.name()));
        });
        entry.chain().forEach(teller -> teller.party().ifPresent(party -> texts.add(party.name())));
        return Words.of(String.join(" ", texts)).and(new Words(marks(entry)));
    }

    /** The word for a filter by a party: its key, its name, or the country that it is of. */
    static Words filter(String role, String party) {
        return new Words(List.of(Words.of(party).asOne(role)));
    }

    /** The word for a filter by a type of event. */
    static Words filter(EventType type) {
        return new Words(List.of(TYPE + "_" + type.name().toLowerCase(Locale.ROOT)));
    }

    private static List<String> marks(Entry entry) {
        var marks = new LinkedHashSet<String>();
        entry.matter()
                .flatMap(Matter::type)
                .ifPresent(type -> marks.addAll(filter(type).words()));
        entry.matter().ifPresent(matter -> {
            matter.actors().forEach(party -> marks.addAll(marks(FROM, party)));
            matter.recipients().forEach(party -> marks.addAll(marks(TO, party)));
        });
        entry.chain().forEach(teller -> teller.party().ifPresent(party -> marks.addAll(marks(SOURCE, party))));
        return List.copyOf(marks);
    }

    private static List<String> marks(String role, Party party) {
        var marks = new ArrayList<String>();
        for (var name : List.of(Optional.of(party.key()), Optional.of(party.name()), party.country())) {
            name.ifPresent(known -> marks.addAll(filter(role, known).words()));
        }
        return marks;
    }
}
