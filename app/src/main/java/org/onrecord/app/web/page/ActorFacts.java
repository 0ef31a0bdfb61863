package org.onrecord.app.web.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.app.store.FiledEntries;
import org.onrecord.app.store.FiledEntries.Filed;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.PartyFilter;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.link.Teller;

/**
 * What the ledger's newest entries tell of one actor. Of a country that is what is told of all who are of it, as in the search.
 *
 * @param self the actor
 * @param names its names, the most used first
 * @param members of a country those who are of it, the most often told of first, with how many claims tell of them
 * @param did entries that tell what it did
 * @param undergone entries that tell what was done to it
 * @param told entries that it tells
 */
public record ActorFacts(
        Party self,
        List<String> names,
        Map<Party, Integer> members,
        FiledEntries did,
        FiledEntries undergone,
        FiledEntries told) {

    /** So many entries of each sort are looked at, the newest. */
    public static final int MOST = 500;

    /** So many entries of each sort tell who is meant. */
    private static final int ENOUGH = 100;

    /**
     * Another party in what is told of the actor.
     *
     * @param did how many claims tell what the actor did to it
     * @param undergone how many tell what it did to the actor
     * @param together how many tell what both did
     */
    public record Partner(Party party, int did, int undergone, int together) {

        int all() {
            return did + undergone + together;
        }
    }

    /** What is told of the actor of a key, of a name, or of a country's code; empty where nothing is. */
    public static Optional<ActorFacts> find(String asked, Ledger ledger) {
        return find(asked, ledger, MOST, true);
    }

    /** Who is meant by a key, a name, or a country's code. */
    static Optional<Party> self(String asked, Ledger ledger) {
        return find(asked, ledger, ENOUGH, true).map(ActorFacts::self);
    }

    private static Optional<ActorFacts> find(String asked, Ledger ledger, int most, boolean byName) {
        var filter = new PartyFilter(asked);
        var finder = ledger.entries();
        var did = finder.from(filter, most);
        var undergone = finder.to(filter, most);
        var told = finder.by(filter, most);
        var claims = new LinkedHashMap<Party, Set<ClaimId>>();
        gather(did, entry -> entry.matter().stream().flatMap(matter -> matter.actors().stream()), filter, claims);
        gather(
                undergone,
                entry -> entry.matter().stream().flatMap(matter -> matter.recipients().stream()),
                filter,
                claims);
        gather(told, ActorFacts::tellers, filter, claims);
        var known = claims.keySet().stream()
                .sorted(Comparator.comparingInt((Party party) -> sizeOf(claims, party))
                        .reversed())
                .toList();
        var self = known.stream()
                .filter(party -> party.key().equals(asked))
                .findFirst()
                .or(() -> known.stream()
                        .filter(party -> PartyFilter.mark(party.name()).equals(PartyFilter.mark(asked)))
                        .findFirst())
                .or(() -> known.stream().findFirst());
        if (byName && self.isPresent() && !self.get().key().equals(asked) && !isCountry(asked, self.get())) {
            return find(self.get().key(), ledger, most, false); // found by its name: by its key there may be more
        }
        return self.map(party ->
                new ActorFacts(party, names(party, known), members(party, known, claims), did, undergone, told));
    }

    private static boolean isCountry(String asked, Party party) {
        return party.country().filter(asked::equals).isPresent();
    }

    private static int sizeOf(Map<Party, Set<ClaimId>> claims, Party party) {
        return claims.getOrDefault(party, Set.of()).size();
    }

    private static Stream<Party> tellers(Entry entry) {
        return entry.chain().stream().map(Teller::party).flatMap(Optional::stream);
    }

    private static void gather(
            FiledEntries entries,
            Function<Entry, Stream<Party>> parties,
            PartyFilter filter,
            Map<Party, Set<ClaimId>> claims) {
        for (var filed : entries.entries()) {
            parties.apply(filed.entry())
                    .filter(filter::takes)
                    .forEach(party -> claims.computeIfAbsent(party, one -> new HashSet<>())
                            .add(filed.claim()));
        }
    }

    private static List<String> names(Party self, List<Party> known) {
        return known.stream()
                .filter(party -> party.key().equals(self.key()))
                .map(Party::name)
                .distinct()
                .toList();
    }

    private static Map<Party, Integer> members(Party self, List<Party> known, Map<Party, Set<ClaimId>> claims) {
        var members = new LinkedHashMap<Party, Integer>();
        var keys = new HashSet<String>();
        known.stream()
                .filter(party -> !party.key().equals(self.key()) && party.isNamed() && keys.add(party.key()))
                .forEach(party -> members.put(party, sizeOf(claims, party)));
        return members;
    }

    /** Those whom the actor does something to, or something with, or who do something to the actor; the most often told of first. */
    public List<Partner> partners() {
        var filter = new PartyFilter(self.key());
        var parties = new LinkedHashMap<String, Party>();
        var to = others(did, Matter::recipients, filter, parties);
        var from = others(undergone, Matter::actors, filter, parties);
        var with = others(did, Matter::actors, filter, parties);
        var partners = new ArrayList<Partner>();
        parties.forEach((key, party) -> {
            var mark = PartyFilter.mark(key);
            var own = new HashSet<>(with.getOrDefault(mark, Set.of()));
            own.removeAll(to.getOrDefault(mark, Set.of()));
            own.removeAll(from.getOrDefault(mark, Set.of()));
            partners.add(new Partner(
                    party,
                    to.getOrDefault(mark, Set.of()).size(),
                    from.getOrDefault(mark, Set.of()).size(),
                    own.size()));
        });
        partners.sort(Comparator.comparingInt(Partner::all)
                .reversed()
                .thenComparing(one -> one.party().key()));
        return partners;
    }

    /** By the mark of every filter that means another party in that role, the claims. */
    private static Map<String, Set<ClaimId>> others(
            FiledEntries entries, Function<Matter, List<Party>> role, PartyFilter self, Map<String, Party> parties) {
        var claims = new HashMap<String, Set<ClaimId>>();
        for (var filed : entries.entries()) {
            for (var party : filed.entry().matter().map(role).orElse(List.of())) {
                if (party.isNamed() && !self.takes(party)) {
                    parties.putIfAbsent(party.key(), party);
                    PartyFilter.marks(party)
                            .forEach(mark -> claims.computeIfAbsent(mark, one -> new HashSet<>())
                                    .add(filed.claim()));
                }
            }
        }
        return claims;
    }

    /** How many claims in each month. */
    static Map<YearMonth, Integer> byMonth(Collection<Filed> entries) {
        var claims = new HashMap<YearMonth, Set<ClaimId>>();
        entries.forEach(filed -> claims.computeIfAbsent(Months.of(filed.at()), month -> new HashSet<>())
                .add(filed.claim()));
        var counts = new HashMap<YearMonth, Integer>();
        claims.forEach((month, some) -> counts.put(month, some.size()));
        return counts;
    }

    /** How many claims entries tell. */
    static int claims(FiledEntries entries) {
        return (int) entries.entries().stream().map(Filed::claim).distinct().count();
    }

    /** The articles that tell of the actor, the last published first. */
    List<Filed> newest() {
        var all = new LinkedHashSet<Filed>();
        Stream.of(did, undergone, told).forEach(entries -> all.addAll(entries.entries()));
        return all.stream().sorted(Comparator.comparing(Filed::at).reversed()).toList();
    }
}
