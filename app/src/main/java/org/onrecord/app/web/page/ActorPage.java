package org.onrecord.app.web.page;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.app.store.ClaimQuery;
import org.onrecord.app.store.FiledEntries;
import org.onrecord.app.store.Ledger;
import org.onrecord.model.ActorKind;

/**
 * What the page of an actor shows.
 *
 * @param name its name
 * @param facts sort and country
 * @param aliases other names
 * @param offices offices that it holds or held
 * @param members of a country those who are of it
 * @param roles what it did, what was done to it, what it said
 * @param partners whom with
 * @param furtherPartners how many more there are
 * @param chart over time
 * @param cut what was not looked at; empty where everything was
 */
public record ActorPage(
        String name,
        String facts,
        List<String> aliases,
        List<Office> offices,
        List<Counted> members,
        List<Role> roles,
        List<PartnerLine> partners,
        int furtherPartners,
        MonthChart chart,
        String cut) {

    /** So many claims of each sort are shown; the search shows the others. */
    private static final int SHOWN = 12;

    private static final int PARTNERS = 30;
    private static final int MEMBERS = 20;

    static final String DID = "did";
    static final String UNDERGONE = "done to it";
    static final String TOLD = "told";

    private static final Map<String, String> FILTERS = Map.of(DID, "from", UNDERGONE, "to", TOLD, "source");

    /** Somebody, and how many claims tell of them. */
    public record Counted(Linked who, int count) {}

    /**
     * Claims in which the actor plays a part.
     *
     * @param count how many
     * @param address the search for all of them
     */
    public record Role(String id, String title, List<ClaimRow> rows, int count, String address) {}

    /** Somebody whom the actor has to do with, and how many claims tell so; each number with the search for them. */
    public record PartnerLine(
            Linked who,
            String pair,
            int did,
            String didAddress,
            int undergone,
            String undergoneAddress,
            int together) {}

    /** The page of an actor of whom something is told. */
    public static ActorPage of(ActorFacts facts, Ledger ledger) {
        var self = facts.self();
        var partners = facts.partners();
        return new ActorPage(
                self.name(),
                kind(self.kind()) + self.country().map(code -> ", " + code).orElse(""),
                facts.names().stream().filter(name -> !name.equals(self.name())).toList(),
                Office.of(facts, ledger.entries()),
                facts.members().entrySet().stream()
                        .limit(MEMBERS)
                        .map(member -> new Counted(Links.of(member.getKey()), member.getValue()))
                        .toList(),
                List.of(
                        role("did", "What " + self.name() + " did", DID, facts.did(), facts, ledger),
                        role(
                                "undergone",
                                "What was done to " + self.name(),
                                UNDERGONE,
                                facts.undergone(),
                                facts,
                                ledger),
                        role("told", "What " + self.name() + " said or passed on", TOLD, facts.told(), facts, ledger)),
                partners.stream().limit(PARTNERS).map(one -> line(one, facts)).toList(),
                Math.max(0, partners.size() - PARTNERS),
                chart(facts),
                cut(facts));
    }

    /** "armed group". */
    public static String kind(ActorKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Role role(
            String id, String title, String role, FiledEntries entries, ActorFacts facts, Ledger ledger) {
        var key = facts.self().key();
        return new Role(
                id,
                title,
                entries.entries().isEmpty()
                        ? List.of()
                        : ledger.claims(query(role, key)).stream()
                                .map(ClaimRow::of)
                                .toList(),
                ActorFacts.claims(entries),
                Links.search(filter(role), key));
    }

    private static ClaimQuery query(String role, String key) {
        return ClaimQuery.of(
                role.equals(DID) ? key : "", role.equals(UNDERGONE) ? key : "", role.equals(TOLD) ? key : "", SHOWN);
    }

    private static String filter(String role) {
        return FILTERS.getOrDefault(role, "source");
    }

    private static PartnerLine line(ActorFacts.Partner partner, ActorFacts facts) {
        var key = facts.self().key();
        var other = partner.party().key();
        return new PartnerLine(
                Links.of(partner.party()),
                Links.pair(key, other),
                partner.did(),
                Links.search("from", key, "to", other),
                partner.undergone(),
                Links.search("from", other, "to", key),
                partner.together());
    }

    static MonthChart chart(ActorFacts facts) {
        var counts = new LinkedHashMap<String, Map<YearMonth, Integer>>();
        counts.put(DID, ActorFacts.byMonth(facts.did().entries()));
        counts.put(UNDERGONE, ActorFacts.byMonth(facts.undergone().entries()));
        counts.put(TOLD, ActorFacts.byMonth(facts.told().entries()));
        return MonthChart.of(
                "Claims by the month in which they were published",
                counts.values().stream().flatMap(row -> row.keySet().stream()).toList(),
                counts,
                List.of("source", "cue", "content"),
                (role, month) -> Links.search(
                        filter(role), facts.self().key(), "since", month.toString(), "until", month.toString()));
    }

    private static String cut(ActorFacts facts) {
        return Stream.of(facts.did(), facts.undergone(), facts.told()).anyMatch(FiledEntries::isCut)
                ? "Counted among the last " + ActorFacts.MOST + " assertions of each sort; there are more."
                : "";
    }
}
