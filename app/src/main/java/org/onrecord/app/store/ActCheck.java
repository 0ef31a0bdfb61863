package org.onrecord.app.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.link.correction.Act;
import org.onrecord.link.correction.Correction;
import org.onrecord.model.ArticleId;

/** Looks whether acts still find what they are about, and whether entries are where acts put them. */
final class ActCheck {

    private final Sql sql;
    private final ActBook book;

    ActCheck(Database database) {
        this.sql = database.sql();
        this.book = new ActBook(database);
    }

    /** Tells each difference as half a line; gives how many acts hold. */
    long check(Consumer<String> difference) {
        var decisions = book.decisions();
        var replay = new Replay(sql, decisions, Horizon.NONE);
        for (var act : decisions.holding()) {
            check(act, replay, difference);
        }
        var found = replay.run();
        var moved = new HashMap<Long, Long>();
        sql.each(
                "SELECT entry, claim FROM linkage WHERE machine IS NOT NULL",
                row -> moved.put(row.getLong(1), row.getLong(2)));
        if (!moved.equals(found.moved())) {
            difference.accept("assertions " + places(moved, found.moved()) + " are not where people put them");
        }
        if (!book.at(Horizon.NONE).restated().equals(found.restated())) {
            difference.accept("stances that people set right are kept otherwise");
        }
        return decisions.holding().size();
    }

    private void check(Act act, Replay replay, Consumer<String> difference) {
        for (var spot : act.what().spots()) {
            if (replay.newest(spot).isEmpty()) {
                difference.accept(words(act) + " finds nothing at " + spot + "; undo it, or decide anew");
            }
        }
        if (act.what() instanceof Correction.Tie(var upstream, var downstream, var kind)) {
            missing(upstream)
                    .or(() -> missing(downstream))
                    .ifPresent(article -> difference.accept(
                            words(act) + " is about article " + article + ", which is not in the ledger"));
        }
    }

    private Optional<ArticleId> missing(ArticleId article) {
        return book.knows(article) ? Optional.empty() : Optional.of(article);
    }

    private static String words(Act act) {
        return "act " + act.id() + " (" + act.words() + ")";
    }

    private static String places(Map<Long, Long> kept, Map<Long, Long> found) {
        var different = new HashMap<>(kept);
        different.putAll(found);
        different
                .keySet()
                .removeIf(place -> kept.containsKey(place) && kept.get(place).equals(found.get(place)));
        return different.keySet().stream().sorted().toList().toString();
    }
}
