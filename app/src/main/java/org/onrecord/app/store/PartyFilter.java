package org.onrecord.app.store;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.link.Party;

/** Whom a filter by a party means: those of that key, of that name, and, of a country's code, all that are of that country. */
public final class PartyFilter {

    /** So many parties are remembered with their marks: the same few are told of again and again. */
    private static final int MOST = 20_000;

    private static final Map<Party, Set<String>> MARKS = new ConcurrentHashMap<>();

    private final String asked;
    private final String mark;

    /**
     * A filter.
     *
     * @param asked a key, a name, or a country's code
     */
    public PartyFilter(String asked) {
        this.asked = asked;
        this.mark = mark(asked);
    }

    String asked() {
        return asked;
    }

    /** Whether it means a party. */
    public boolean takes(Party party) {
        return marks(party).contains(mark);
    }

    /** Filters of equal marks mean the same. */
    public static String mark(String asked) {
        return Words.of(asked).spaced();
    }

    /** The marks of the filters that mean a party. */
    public static Set<String> marks(Party party) {
        if (MARKS.size() > MOST) {
            MARKS.clear();
        }
        return MARKS.computeIfAbsent(party, PartyFilter::made);
    }

    private static Set<String> made(Party party) {
        return Stream.concat(Stream.of(party.key(), party.name()), party.country().stream())
                .map(PartyFilter::mark)
                .collect(Collectors.toUnmodifiableSet());
    }
}
