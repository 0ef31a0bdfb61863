package org.onrecord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A shelf in memory, for one run. Not thread-safe. */
public final class MemoryShelf implements Shelf {

    private final List<Shelved> entries = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Map<ClaimId, List<Integer>> byClaim = new LinkedHashMap<>();
    private final Map<String, Print> prints = new HashMap<>();

    /** Keeps what is to be kept of a record. */
    public void keep(Posting posting) {
        prints.put(posting.print().article().value(), posting.print());
        for (var line : posting.lines()) {
            int place = entries.size();
            entries.add(new Shelved(line.linkage().entry(), line.linkage().claim(), line.vector()));
            byClaim.computeIfAbsent(line.linkage().claim(), claim -> new ArrayList<>())
                    .add(place);
            line.keys()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(place));
        }
    }

    @Override
    public List<Shelved> under(Collection<String> keys, int most) {
        var found = new TreeMap<Integer, Shelved>();
        for (var key : keys) {
            newest(byKey.getOrDefault(key, List.of()), most).forEach(place -> found.put(place, entries.get(place)));
        }
        return List.copyOf(found.values());
    }

    @Override
    public List<Shelved> of(ClaimId claim, int most) {
        return newest(byClaim.getOrDefault(claim, List.of()), most).stream()
                .map(entries::get)
                .toList();
    }

    /** All claims, in the order in which they began. */
    public List<Claim> claims() {
        return byClaim.entrySet().stream()
                .map(claim -> new Claim(
                        claim.getKey(),
                        claim.getValue().stream()
                                .map(place -> entries.get(place).entry())
                                .toList()))
                .toList();
    }

    /** The prints of all articles. */
    public List<Print> prints() {
        return List.copyOf(prints.values());
    }

    private static List<Integer> newest(List<Integer> places, int most) {
        return places.subList(Math.max(0, places.size() - most), places.size());
    }
}
