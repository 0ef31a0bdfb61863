package org.onrecord.link.dossier;

import java.util.List;
import java.util.Objects;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.link.Entry;

/**
 * Keeps what dossiers are made of. Looks at each entry and figure alone, so that a ledger need look at each only once: dossiers of the
 * articles that hold an entry that is kept, and of the figures that are kept, are the dossiers of all.
 */
public final class DossierSieve {

    /** To be counted up where what is kept changes, or how a record's figures are read. */
    private static final int VERSION = 1;

    private final ThemeReader themeReader = new ThemeReader();
    private final MentionFinder mentionFinder = new MentionFinder(themeReader, StageBook.load(), new Lands());

    /** Whether an entry names a matter with a life. */
    public boolean keeps(Entry entry) {
        return mentionFinder.names(entry);
    }

    /** Whether a figure may be of a transfer or of trade. */
    public boolean keeps(Quantity figure) {
        return List.of(DossierKind.TRANSFER, DossierKind.TRADE).stream()
                .anyMatch(kind -> themeReader.read(kind, figure.measure()).isPresent());
    }

    /** Changes where something else may be kept: with the words of the lexicons that it goes by. */
    public static String version() {
        int words = Objects.hash(
                Lexicon.rows("dossier-words.tsv", ThemeReader.COLUMNS),
                Lexicon.rows("dossier-stages.tsv", StageBook.COLUMNS));
        return VERSION + "-" + Integer.toHexString(words);
    }
}
