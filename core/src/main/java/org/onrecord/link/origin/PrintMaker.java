package org.onrecord.link.origin;

import java.util.Optional;
import org.onrecord.link.Party;
import org.onrecord.link.Print;
import org.onrecord.model.Record;

/** Makes the print of an article: what its text shows of where it comes from. */
public final class PrintMaker {

    private final MarkFinder markFinder;
    private final CorrectionFinder correctionFinder;
    private final PassageMaker passageMaker = new PassageMaker();

    /** Reads the lexicons. */
    public PrintMaker() {
        var patterns = new MarkPatterns();
        markFinder = new MarkFinder(patterns);
        correctionFinder = new CorrectionFinder(patterns);
    }

    /**
     * The print of an article.
     *
     * @param record its record
     * @param outlet who prints it
     */
    public Print print(Record record, Optional<Party> outlet) {
        var article = record.article();
        return new Print(
                article.id(),
                outlet,
                article.metadata().moment(),
                markFinder.marks(record, outlet),
                correctionFinder.note(article),
                passageMaker.passages(record));
    }
}
