package org.onrecord.app.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.onrecord.app.store.AssertionRow;
import org.onrecord.link.Amount;
import org.onrecord.link.Entry;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;

/**
 * Assertions as a table for spreadsheets and statistics: one row each, lists in a cell parted by semicolons, what is absent empty. As CSV
 * by RFC 4180, in UTF-8.
 */
public final class AssertionTable {

    private static final String BETWEEN = "; ";

    private AssertionTable() {}

    /** Of what kind the values of a column are, in the words of SQL. */
    public enum Kind {
        VARCHAR,
        INTEGER,
        DOUBLE,
        BOOLEAN
    }

    /**
     * A column.
     *
     * @param name its head
     * @param kind of what kind its values are
     */
    public record Column(String name, Kind kind) {}

    private record Filled(Column column, Function<AssertionRow, Optional<?>> value) {}

    private static final List<Filled> COLUMNS = List.of(
            text("claim", row -> row.line().claim()),
            text("entry", row -> row.entry().id()),
            text("article", row -> row.entry().article()),
            maybe("title", AssertionRow::title),
            maybe("outlet", AssertionRow::outlet),
            maybe("uri", AssertionRow::uri),
            maybe("published", row -> row.entry().published()),
            text("added", AssertionRow::added),
            maybe("type", row -> matter(row).flatMap(Matter::type)),
            maybe("mode", row -> matter(row).flatMap(Matter::mode)),
            maybe("predicate", row -> matter(row).map(Matter::predicate)),
            maybe("actors", row -> matter(row).map(matter -> names(matter.actors()))),
            maybe("actor_keys", row -> matter(row).map(matter -> keys(matter.actors()))),
            maybe("recipients", row -> matter(row).map(matter -> names(matter.recipients()))),
            maybe("recipient_keys", row -> matter(row).map(matter -> keys(matter.recipients()))),
            maybe("theme", row -> matter(row).flatMap(Matter::theme)),
            maybe("place", row -> matter(row).flatMap(Matter::place)),
            maybe("time", row -> matter(row).flatMap(Matter::time).map(time -> time.value())),
            maybe("time_relation", row -> matter(row).flatMap(Matter::time).map(time -> lower(time.relation()))),
            maybe("amounts", row -> matter(row).map(AssertionTable::amounts)),
            text("chain", row -> ClaimWords.chain(row.entry())),
            maybe("origin", row -> row.entry().origin().party().map(Party::name)),
            text("stance", row -> lower(row.entry().stance())),
            new Filled(
                    new Column("details", Kind.BOOLEAN),
                    row -> Optional.of(row.entry().details())),
            text("polarity", row -> lower(row.entry().factuality().polarity())),
            text("certainty", row -> lower(row.entry().factuality().certainty())),
            text("tense", row -> lower(row.entry().factuality().tense())),
            text("quote", row -> row.entry().quote()),
            number("quote_begin", AssertionRow::begin),
            number("quote_end", AssertionRow::end),
            new Filled(new Column("linkage_score", Kind.DOUBLE), row -> Optional.of(row.score())),
            number("origins_for", row -> row.line().forIt()),
            number("origins_against", row -> row.line().against()),
            number("origins_hedged", row -> row.line().hedged()),
            number("grade", row -> row.line().grade()));

    /** The columns, in order. */
    public static List<Column> columns() {
        return COLUMNS.stream().map(Filled::column).toList();
    }

    /** The line of heads. */
    public static String head() {
        return CsvCell.row(COLUMNS.stream().map(filled -> filled.column().name()));
    }

    /** The line of an assertion, in which no cell is a formula to a spreadsheet. */
    public static String line(AssertionRow row) {
        return line(row, CsvCell::safe);
    }

    /** The line of an assertion with its words exactly as they are, for programs. */
    public static String exactLine(AssertionRow row) {
        return line(row, CsvCell::exact);
    }

    private static String line(AssertionRow row, UnaryOperator<String> words) {
        return CsvCell.row(COLUMNS.stream().map(filled -> cell(filled, row, words)));
    }

    private static String cell(Filled filled, AssertionRow row, UnaryOperator<String> words) {
        var value = filled.value().apply(row).map(Object::toString).orElse("");
        return filled.column().kind() == Kind.VARCHAR ? words.apply(value) : value;
    }

    private static Filled text(String name, Function<AssertionRow, Object> value) {
        return new Filled(new Column(name, Kind.VARCHAR), row -> Optional.of(value.apply(row)));
    }

    private static Filled maybe(String name, Function<AssertionRow, Optional<?>> value) {
        return new Filled(new Column(name, Kind.VARCHAR), value);
    }

    private static Filled number(String name, Function<AssertionRow, Integer> value) {
        return new Filled(new Column(name, Kind.INTEGER), row -> Optional.of(value.apply(row)));
    }

    private static Optional<Matter> matter(AssertionRow row) {
        return Optional.of(row.entry()).flatMap(Entry::matter);
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(BETWEEN));
    }

    private static String keys(List<Party> parties) {
        return parties.stream().map(Party::key).collect(Collectors.joining(BETWEEN));
    }

    private static String amounts(Matter matter) {
        return matter.amounts().stream().map(AssertionTable::words).collect(Collectors.joining(BETWEEN));
    }

    private static String words(Amount amount) {
        var most = amount.most().map(more -> "-" + more.toPlainString()).orElse("");
        var measure = amount.measure().map(what -> " " + what).orElse("");
        return amount.least().toPlainString() + most + " " + amount.unit() + measure;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
