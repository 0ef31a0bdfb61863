package org.onrecord.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;
import org.onrecord.link.Shelf;
import org.onrecord.link.Shelved;

/** What the ledger holds, as linking asks for it: each question follows an index, and takes as long in a large ledger as in a small one. */
final class SqlShelf implements Shelf {

    /** So many entries are kept at hand, some 30 MB: those of popular keys are asked for again and again. */
    private static final int AT_HAND = 10_000;

    private static final String ENTRY = """
            SELECT e.place, e.content, e.vector, c.id
            FROM entry e JOIN linkage l ON l.entry = e.place JOIN claim c ON c.number = l.claim
            WHERE e.place IN\s""";

    private static final String UNDER =
            "SELECT entry FROM (SELECT entry FROM link_key WHERE digest = ? ORDER BY entry DESC LIMIT ?) AS k";

    private static final String OF = """
            SELECT l.entry FROM linkage l JOIN claim c ON c.number = l.claim
            WHERE c.id = ? ORDER BY l.entry DESC LIMIT ?""";

    private final Sql sql;
    private final String entries;
    private final Map<Long, Shelved> atHand = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Shelved> eldest) {
            return size() > AT_HAND;
        }
    };

    SqlShelf(Database database) {
        this.sql = database.sql();
        this.entries = ENTRY + database.dialect().anyOf();
    }

    /** Forgets what is at hand: entries may belong elsewhere since. */
    void forget() {
        atHand.clear();
    }

    @Override
    public List<Shelved> under(Collection<String> keys, int most) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var question = keys.stream().map(key -> UNDER).collect(Collectors.joining(" UNION "));
        var values = new ArrayList<Object>();
        for (var key : keys) {
            values.add(Digests.number(key));
            values.add(most);
        }
        return at(sql.list(question, row -> row.getLong(1), values.toArray()));
    }

    @Override
    public List<Shelved> of(ClaimId claim, int most) {
        return at(sql.list(OF, row -> row.getLong(1), claim.value(), most));
    }

    /** The entries at these places, in the order of places. */
    List<Shelved> at(Collection<Long> places) {
        var found = new TreeMap<Long, Shelved>();
        var missing = new ArrayList<Long>();
        for (var place : places) {
            var known = atHand.get(place);
            if (known == null) {
                missing.add(place);
            } else {
                found.put(place, known);
            }
        }
        if (!missing.isEmpty()) {
            sql.each(entries, row -> found.put(row.getLong(1), shelved(row)), missing.toString());
            missing.forEach(place -> atHand.put(place, found.get(place)));
        }
        return List.copyOf(found.values());
    }

    private static Shelved shelved(ResultSet row) throws SQLException {
        return new Shelved(
                Nouns.read(row.getString(2), Entry.class),
                new ClaimId(row.getString(4)),
                Nouns.vector(row.getBytes(3)));
    }
}
