package org.onrecord.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.link.Entry;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.link.Teller;

/** Who does it to whom, and who tells it, with the page of each; the same words as elsewhere in the program. */
public final class Who {

    private static final String NOBODY = "–";

    private Who() {}

    /** "Norland → Ostmark". */
    public static List<Linked> of(Entry entry) {
        return entry.matter().map(Who::of).orElse(List.of());
    }

    private static List<Linked> of(Matter matter) {
        if (matter.recipients().isEmpty()) {
            return names(matter.actors());
        }
        boolean mutual = matter.actors().size() == 2 && keys(matter.actors()).equals(keys(matter.recipients()));
        if (mutual) {
            return List.of(
                    Links.of(matter.actors().getFirst()),
                    Linked.plain(" ↔ "),
                    Links.of(matter.actors().getLast()));
        }
        var all = new ArrayList<>(names(matter.actors()));
        all.add(Linked.plain(" → "));
        all.addAll(names(matter.recipients()));
        return all;
    }

    /** "Norland Post > Reuters > two officials". */
    public static List<Linked> chain(List<Teller> chain) {
        var all = new ArrayList<Linked>();
        for (var teller : chain) {
            if (!all.isEmpty()) {
                all.add(Linked.plain(" > "));
            }
            var nobody = Linked.plain(all.isEmpty() ? "the article" : "someone");
            all.add(teller.party().map(Links::of).orElse(nobody));
        }
        return all;
    }

    private static Set<String> keys(List<Party> parties) {
        return parties.stream().map(Party::key).collect(Collectors.toSet());
    }

    private static List<Linked> names(List<Party> parties) {
        if (parties.isEmpty()) {
            return List.of(Linked.plain(NOBODY));
        }
        return joined(parties.stream().map(Links::of).toList(), ", ");
    }

    /** Words one after another, with something between them. */
    static List<Linked> joined(List<Linked> parts, String between) {
        var all = new ArrayList<Linked>();
        for (var part : parts) {
            if (!all.isEmpty()) {
                all.add(Linked.plain(between));
            }
            all.add(part);
        }
        return all;
    }
}
