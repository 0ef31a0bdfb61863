package org.onrecord.app.view;

import java.util.List;
import java.util.Locale;
import org.onrecord.model.Bound;
import org.onrecord.model.Figure;
import org.onrecord.model.FigureKind;
import org.onrecord.model.Record;

/** The figures of a record, row by row. */
final class FigureRows {

    private final Record record;

    FigureRows(Record record) {
        this.record = record;
    }

    List<FigureRow> rows() {
        return record.figures().stream().map(this::row).toList();
    }

    private FigureRow row(Figure figure) {
        return new FigureRow(
                amount(figure),
                figure.measure().map(Wording::oneLine).orElse(""),
                EventRows.names(figure.of()).orElse(""),
                kind(figure),
                figure.time().map(time -> EventRows.when(time, record)).orElse(""),
                figure.evidence());
    }

    private String amount(Figure figure) {
        var printed = Wording.oneLine(figure.span().in(record.article().text()));
        var bounded = figure.bound() == Bound.EXACT
                ? printed
                : figure.bound().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + printed;
        boolean inWords = printed.chars().noneMatch(Character::isDigit);
        return figure.upTo()
                .filter(most -> inWords)
                .map(most -> bounded + " (" + figure.amount().toPlainString() + "–" + most.toPlainString() + ")")
                .orElse(bounded);
    }

    private static String kind(Figure figure) {
        if (figure.kind() == FigureKind.CHANGE) {
            return figure.amount().signum() < 0 ? "down" : "up";
        }
        return figure.kind().name().toLowerCase(Locale.ROOT);
    }
}
