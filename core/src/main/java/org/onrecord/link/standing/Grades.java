package org.onrecord.link.standing;

import java.util.List;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.link.Reliability;

/** The table by which counts of origins give an Admiralty grade. */
final class Grades {

    private static final int COLUMNS = 9;

    private final List<Row> rows;

    private Grades(List<Row> rows) {
        this.rows = rows;
    }

    static Grades load() {
        return new Grades(Lexicon.rows("grades.tsv", COLUMNS).stream()
                .map(cells -> new Row(
                        Integer.parseInt(cells.get(1)),
                        least(cells.get(2)),
                        most(cells.get(3)),
                        least(cells.get(4)),
                        most(cells.get(5)),
                        least(cells.get(6)),
                        cells.get(7).isEmpty() ? Reliability.F : Reliability.valueOf(cells.get(7)),
                        cells.get(8)))
                .toList());
    }

    /**
     * The grade of a claim, and why.
     *
     * @param best the best grade of a source among the origins that are for; {@code F} where none is graded
     */
    Row grade(int forIt, int against, Reliability best) {
        return rows.stream()
                .filter(row -> row.holds(forIt, against, best))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "lexicons/grades.tsv: no row for " + forIt + " for and " + against + " against; add one"));
    }

    private static int least(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private static int most(String cell) {
        return cell.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cell);
    }

    /** One row of the table. */
    record Row(
            int grade,
            int leastFor,
            int mostFor,
            int leastAgainst,
            int mostAgainst,
            int timesAgainst,
            Reliability best,
            String words) {

        boolean holds(int forIt, int against, Reliability bestFor) {
            return forIt >= leastFor
                    && forIt <= mostFor
                    && against >= leastAgainst
                    && against <= mostAgainst
                    && forIt >= timesAgainst * against
                    && bestFor.compareTo(best) <= 0;
        }
    }
}
