package org.onrecord.app.web.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.app.store.FiledEntries;
import org.onrecord.app.store.FiledEntries.Filed;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.PartyFilter;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.model.EventType;
import org.onrecord.model.Quad;

/**
 * What the ledger's newest entries tell between two actors.
 *
 * @param one the first
 * @param other the second
 * @param out entries that tell what the first did to the second
 * @param back entries that tell what the second did to the first
 * @param together entries that tell what both did, and not to each other
 */
public record PairFacts(Party one, Party other, FiledEntries out, FiledEntries back, FiledEntries together) {

    /** So many entries of each sort are looked at, the newest. */
    public static final int MOST = ActorFacts.MOST;

    /** From whom to whom. */
    public enum Way {
        OUT,
        BACK,
        TOGETHER
    }

    /**
     * A claim between the two.
     *
     * @param way from whom to whom; what each did to the other is {@code OUT}
     * @param first the entry that tells it first
     * @param told how many entries tell it
     */
    public record Happening(Way way, Filed first, int told) {}

    /** What is told between the actors of two keys or names; empty where nothing is told of one of them. */
    public static Optional<PairFacts> find(String oneAsked, String otherAsked, Ledger ledger) {
        var one = ActorFacts.self(oneAsked, ledger);
        var other = ActorFacts.self(otherAsked, ledger);
        return one.flatMap(first -> other.map(second -> between(first, second, ledger)));
    }

    private static PairFacts between(Party one, Party other, Ledger ledger) {
        var first = new PartyFilter(one.key());
        var second = new PartyFilter(other.key());
        var finder = ledger.entries();
        var out = finder.between(first, second, MOST);
        var back = finder.between(second, first, MOST);
        var told = new HashSet<String>();
        Stream.of(out, back)
                .flatMap(entries -> entries.entries().stream())
                .forEach(filed -> told.add(filed.entry().id().value()));
        var both = finder.together(first, second, MOST);
        var together = both.entries().stream()
                .filter(filed -> !told.contains(filed.entry().id().value()))
                .toList();
        return new PairFacts(one, other, out, back, new FiledEntries(together, both.isCut()));
    }

    /** Whether there are more entries than were looked at. */
    public boolean isCut() {
        return out.isCut() || back.isCut() || together.isCut();
    }

    /** What happened, each claim once, the last told first. */
    public List<Happening> happenings() {
        var found = new LinkedHashMap<ClaimId, Happening>();
        var seen = new HashSet<String>();
        add(Way.OUT, out, found, seen);
        add(Way.BACK, back, found, seen);
        add(Way.TOGETHER, together, found, seen);
        return found.values().stream()
                .sorted(Comparator.comparing((Happening one) -> one.first().at())
                        .reversed()
                        .thenComparing(one -> one.first().claim().value()))
                .toList();
    }

    private static void add(Way way, FiledEntries entries, Map<ClaimId, Happening> found, Set<String> seen) {
        for (var filed : entries.entries()) {
            if (seen.add(filed.entry().id().value())) {
                found.merge(filed.claim(), new Happening(way, filed, 1), PairFacts::merged);
            }
        }
    }

    private static Happening merged(Happening one, Happening other) {
        var first = other.first().at().isAfter(one.first().at()) ? one.first() : other.first();
        return new Happening(one.way(), first, one.told() + other.told());
    }

    /** By type and month how many claims entries tell, as the search counts them; without what has no type. */
    public static Map<EventType, Map<YearMonth, Integer>> heat(FiledEntries entries) {
        var byType = new EnumMap<EventType, List<Filed>>(EventType.class);
        for (var filed : entries.entries()) {
            filed.entry()
                    .matter()
                    .flatMap(Matter::type)
                    .ifPresent(type -> byType.computeIfAbsent(type, one -> new ArrayList<>())
                            .add(filed));
        }
        var heat = new EnumMap<EventType, Map<YearMonth, Integer>>(EventType.class);
        byType.forEach((type, some) -> heat.put(type, ActorFacts.byMonth(some)));
        return heat;
    }

    /** Whether a type is done with the other, not against them. */
    public static boolean isCooperative(EventType type) {
        return type.quad() == Quad.VERBAL_COOPERATION || type.quad() == Quad.MATERIAL_COOPERATION;
    }

    /** How many claims that were first told in each month are cooperative, or are not, in any direction. */
    static Map<YearMonth, Integer> balance(List<Happening> happenings, boolean cooperative) {
        return ActorFacts.byMonth(happenings.stream()
                .map(Happening::first)
                .filter(filed -> filed.entry()
                        .matter()
                        .flatMap(Matter::type)
                        .filter(type -> isCooperative(type) == cooperative)
                        .isPresent())
                .toList());
    }
}
