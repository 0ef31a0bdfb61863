package org.onrecord.link.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;

/** The table of stages: which words put a matter into which stage, and after which others it may come. */
final class StageBook {

    /** Of the columns of follows: before any stage. */
    static final String START = "start";

    static final int COLUMNS = 10;

    private final List<Row> rows;

    private StageBook(List<Row> rows) {
        this.rows = rows;
    }

    static StageBook load() {
        var rows = Lexicon.rows("dossier-stages.tsv", COLUMNS).stream()
                .map(Row::of)
                .toList();
        for (var row : rows) {
            for (var other : row.after()) {
                if (!other.equals(START) && rank(rows, row.kind(), other) < 0) {
                    throw new IllegalStateException(
                            "lexicons/dossier-stages.tsv: " + row.kind().word() + ", " + row.stage() + ": no stage "
                                    + other + "; write one of the table");
                }
            }
        }
        return new StageBook(rows);
    }

    /** The stages that a predicate may tell of such a matter, in the order of a life. */
    List<Row> stages(DossierKind kind, String predicate) {
        return rows.stream()
                .filter(row -> row.kind() == kind && row.predicates().contains(predicate))
                .toList();
    }

    /** The row of a stage; empty where the table has none. */
    Optional<Row> row(DossierKind kind, String stage) {
        return rows.stream()
                .filter(row -> row.kind() == kind && row.stage().equals(stage))
                .findFirst();
    }

    /** The place of a stage in a life; −1 where the table has none. */
    int rank(DossierKind kind, String stage) {
        return rank(rows, kind, stage);
    }

    private static int rank(List<Row> rows, DossierKind kind, String stage) {
        int rank = 0;
        for (var row : rows) {
            if (row.kind() == kind && row.stage().equals(stage)) {
                return rank;
            }
            rank++;
        }
        return -1;
    }

    /**
     * A row of the table.
     *
     * @param follows the stages after which it may come
     * @param followsDated those after which it may come where it has a date of its own
     */
    record Row(
            DossierKind kind,
            String stage,
            Set<String> predicates,
            Set<String> follows,
            Set<String> followsDated,
            boolean once,
            String now,
            String unsure,
            String notSo) {

        private static Row of(List<String> cells) {
            var follows = new HashSet<String>();
            var dated = new HashSet<String>();
            for (var cell : new ArrayList<>(Lexicon.words(cells.get(3)))) {
                if (cell.startsWith("(")) {
                    dated.add(cell.substring(1, cell.length() - 1));
                } else {
                    follows.add(cell);
                }
            }
            return new Row(
                    DossierKind.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
                    cells.get(1),
                    Set.copyOf(Lexicon.words(cells.get(2))),
                    Set.copyOf(follows),
                    Set.copyOf(dated),
                    cells.get(4).equals("yes"),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7));
        }

        Set<String> after() {
            var all = new HashSet<>(follows);
            all.addAll(followsDated);
            return all;
        }

        boolean mayFollow(String present, boolean isDated) {
            return follows.contains(present) || (isDated && followsDated.contains(present));
        }
    }
}
