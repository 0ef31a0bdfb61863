package org.onrecord.app.web.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.app.store.FiledEntries.Filed;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.PartyFilter;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;

/**
 * What the list of actors shows.
 *
 * @param asked what their names must hold; may be blank
 * @param all those that answer, the most told of first
 * @param isCut whether there are more entries than were looked at
 */
public record ActorsPage(String asked, List<Line> all, boolean isCut) {

    /** So many entries are looked at, the newest. */
    private static final int MOST = 500;

    private static final int SHOWN = 200;

    /** An actor: how many claims tell what it did, what was done to it, and how many it tells. */
    public record Line(Party party, int did, int undergone, int told, String last) {

        int all() {
            return did + undergone + told;
        }

        /** Its name, with its page. */
        public Linked who() {
            return Links.of(party);
        }

        public String kind() {
            return ActorPage.kind(party.kind());
        }

        public String search(String filter) {
            return Links.search(filter, party.key());
        }
    }

    /** The actors whose names hold some words. Of a country counts what is told of all who are of it, as in the search. */
    public static ActorsPage of(String asked, Ledger ledger) {
        var entries = ledger.entries().latest(MOST);
        var seen = new LinkedHashMap<String, Filed>();
        var parties = new LinkedHashMap<String, Party>();
        var did = new HashMap<String, Set<ClaimId>>();
        var undergone = new HashMap<String, Set<ClaimId>>();
        var told = new HashMap<String, Set<ClaimId>>();
        for (var filed : entries.entries()) {
            var entry = filed.entry();
            var actors = entry.matter().map(Matter::actors).orElse(List.of());
            var recipients = entry.matter().map(Matter::recipients).orElse(List.of());
            var tellers = entry.chain().stream()
                    .flatMap(teller -> teller.party().stream())
                    .toList();
            add(filed, actors, did);
            add(filed, recipients, undergone);
            add(filed, tellers, told);
            Stream.of(actors, recipients, tellers).flatMap(List::stream).forEach(party -> {
                seen.putIfAbsent(party.key(), filed);
                parties.putIfAbsent(party.key(), party);
            });
        }
        var words = PartyFilter.mark(asked);
        return new ActorsPage(
                asked,
                parties.values().stream()
                        .filter(party -> PartyFilter.marks(party).stream().anyMatch(mark -> mark.contains(words)))
                        .map(party -> new Line(
                                party,
                                count(party, did),
                                count(party, undergone),
                                count(party, told),
                                day(seen, party)))
                        .sorted(Comparator.comparingInt(Line::all)
                                .reversed()
                                .thenComparing(line -> line.party().key()))
                        .toList(),
                entries.isCut());
    }

    private static void add(Filed filed, List<Party> parties, Map<String, Set<ClaimId>> claims) {
        parties.stream()
                .flatMap(party -> PartyFilter.marks(party).stream())
                .forEach(mark ->
                        claims.computeIfAbsent(mark, one -> new HashSet<>()).add(filed.claim()));
    }

    private static int count(Party party, Map<String, Set<ClaimId>> claims) {
        return claims.getOrDefault(PartyFilter.mark(party.key()), Set.of()).size();
    }

    private static String day(Map<String, Filed> seen, Party party) {
        return Optional.ofNullable(seen.get(party.key()))
                .map(filed -> LocalDate.ofInstant(filed.at(), ZoneOffset.UTC).toString())
                .orElse("");
    }

    /** Those that the page shows. */
    public List<Line> shown() {
        return all.stream().filter(line -> line.party().isNamed()).limit(SHOWN).toList();
    }

    /** How many entries were looked at. */
    public int most() {
        return MOST;
    }
}
