package org.onrecord.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onrecord.link.ClaimId;
import org.onrecord.link.correction.Act;
import org.onrecord.link.correction.ActId;
import org.onrecord.link.correction.Correction;
import org.onrecord.link.correction.Decisions;
import org.onrecord.model.ArticleId;

/**
 * Keeps what people decided, and what it comes to for the entries that there are. Where entries belong now stands beside what linking
 * found, so that a question costs no more than where nobody decided anything; of an earlier time it is worked out anew.
 */
final class ActBook {

    private static final String ACTS = "SELECT id, added, who, why, content FROM act ";

    private final Sql sql;
    private long lastTurn;
    private Decisions decisions = Decisions.NONE;

    ActBook(Database database) {
        this.sql = database.sql();
    }

    /** The number of the last act; 0 where there is none. */
    long last() {
        return sql.number("SELECT MAX(turn) FROM act");
    }

    /** What holds now. */
    Decisions decisions() {
        long last = last();
        if (last != lastTurn) { // acts are only ever added
            decisions = new Decisions(sql.list(ACTS + "ORDER BY turn", ActBook::act));
            lastTurn = last;
        }
        return decisions;
    }

    /** What people had decided by then. */
    Decided at(Horizon horizon) {
        var all = decisions();
        if (all.acts().isEmpty()) {
            return new Decided(all, Map.of(), Map.of());
        }
        if (horizon.equals(Horizon.NONE)) {
            return new Decided(all, Map.of(), restated(all));
        }
        var then = new Decisions(sql.list(ACTS + "WHERE added <= ? ORDER BY turn", ActBook::act, horizon.added()));
        return new Replay(sql, then, horizon).run();
    }

    private Map<Long, Act> restated(Decisions all) {
        var byId = new HashMap<String, Act>();
        all.acts().forEach(act -> byId.put(act.id().value(), act));
        var restated = new HashMap<Long, Act>();
        sql.each(
                "SELECT r.entry, a.id FROM restated r JOIN act a ON a.turn = r.act",
                row -> restated.put(row.getLong(1), Objects.requireNonNull(byId.get(row.getString(2)))));
        return restated;
    }

    /** Whether an act of this identity is kept. */
    boolean holds(ActId id) {
        return sql.first("SELECT 1 FROM act WHERE id = ?", row -> true, id.value())
                .isPresent();
    }

    /** Whether acts are about an article. */
    boolean isAbout(ArticleId article) {
        return sql.first("SELECT 1 FROM act_article WHERE article = ? LIMIT 1", row -> true, article.value())
                .isPresent();
    }

    /** Whether an article is in the ledger. */
    boolean knows(ArticleId article) {
        return sql.first("SELECT 1 FROM article WHERE id = ?", row -> true, article.value())
                .isPresent();
    }

    /** Keeps an act, inside a transaction; what it comes to is found by {@link #refresh}. */
    void keep(Act act) {
        long turn = 1 + last();
        sql.run(
                "INSERT INTO act (turn, id, added, who, why, content) VALUES (?, ?, ?, ?, ?, ?)",
                turn,
                act.id().value(),
                act.at().toString(),
                act.who(),
                act.why(),
                Nouns.write(act.what()));
        for (var article : act.what().articles()) {
            sql.run("INSERT INTO act_article (article, act) VALUES (?, ?)", article.value(), turn);
        }
        if (act.what() instanceof Correction.Split) {
            sql.run(
                    "INSERT INTO claim (number, id) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM claim WHERE id = ?)",
                    1 + sql.number("SELECT MAX(number) FROM claim"),
                    ofOwn(act).value(),
                    ofOwn(act).value());
        }
    }

    /** The claim that is made by splitting. */
    static ClaimId ofOwn(Act split) {
        return new ClaimId("c-" + split.id().value().substring(2));
    }

    /**
     * Looks anew for what acts are about, and puts each entry where it belongs, inside a transaction.
     *
     * @return the numbers of the claims that it changes; they are to be counted again
     */
    Set<Long> refresh() {
        var found = new Replay(sql, decisions(), Horizon.NONE).run();
        var touched = new HashSet<Long>();
        move(found.moved(), touched);
        restate(found.restated(), touched);
        uncount(touched);
        return touched;
    }

    private void move(Map<Long, Long> moved, Set<Long> touched) {
        record Kept(long entry, long claim, long machine) {}
        var before = sql.list(
                "SELECT entry, claim, machine FROM linkage WHERE machine IS NOT NULL",
                row -> new Kept(row.getLong(1), row.getLong(2), row.getLong(3)));
        for (var one : before) {
            if (!moved.containsKey(one.entry())) {
                sql.run("UPDATE linkage SET claim = machine, machine = NULL WHERE entry = ?", one.entry());
                touched.add(one.claim());
                touched.add(one.machine());
            }
        }
        moved.forEach((entry, claim) -> {
            long now = sql.number("SELECT claim FROM linkage WHERE entry = ?", entry);
            if (now != claim) {
                sql.run(
                        "UPDATE linkage SET machine = COALESCE(machine, claim), claim = ? WHERE entry = ?",
                        claim,
                        entry);
                touched.add(now);
                touched.add(claim);
            }
        });
    }

    private void restate(Map<Long, Act> restated, Set<Long> touched) {
        var turns = new HashMap<String, Long>();
        sql.each("SELECT id, turn FROM act", row -> turns.put(row.getString(1), row.getLong(2)));
        var before = new HashMap<Long, Long>();
        sql.each("SELECT entry, act FROM restated", row -> before.put(row.getLong(1), row.getLong(2)));
        var after = new HashMap<Long, Long>();
        restated.forEach(
                (entry, act) -> after.put(entry, turns.getOrDefault(act.id().value(), 0L)));
        if (before.equals(after)) {
            return;
        }
        sql.run("DELETE FROM restated");
        after.forEach((entry, act) -> sql.run("INSERT INTO restated (entry, act) VALUES (?, ?)", entry, act));
        var changed = new HashSet<>(before.entrySet());
        changed.addAll(after.entrySet());
        changed.removeIf(one -> one.getValue().equals(before.get(one.getKey()))
                && one.getValue().equals(after.get(one.getKey())));
        changed.forEach(one -> touched.add(sql.number("SELECT claim FROM linkage WHERE entry = ?", one.getKey())));
    }

    /** These claims are to be counted again. */
    void uncount(Set<Long> claims) {
        sql.batch(
                "INSERT INTO uncounted (claim) VALUES (?) ON CONFLICT DO NOTHING",
                claims.stream().map(claim -> new Object[] {claim}).toList());
    }

    private static Act act(ResultSet row) throws SQLException {
        return new Act(
                new ActId(row.getString(1)),
                Instant.parse(row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(row.getString(4)),
                Nouns.read(row.getString(5), Correction.class));
    }
}
