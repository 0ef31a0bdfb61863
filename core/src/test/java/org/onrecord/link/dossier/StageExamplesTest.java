package org.onrecord.link.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.onrecord.lexicon.Lexicon;

/** Runs the examples of {@code dossier-stages.tsv}: each must tell its stage, or no stage. */
class StageExamplesTest {

    private static final int COLUMNS = 10;

    private final StageBook book = StageBook.load();
    private final ThemeReader themeReader = new ThemeReader();

    @Test
    void findsItsExamples() {
        for (var cells : Lexicon.rows("dossier-stages.tsv", COLUMNS)) {
            for (var example : cells.get(8).split(" ¦ ", -1)) {
                assertThat(stages(cells.get(0), example)).as(example).contains(cells.get(1));
            }
        }
    }

    @Test
    void ignoresItsTraps() {
        for (var cells : Lexicon.rows("dossier-stages.tsv", COLUMNS)) {
            for (var trap : cells.get(9).split(" ¦ ", -1)) {
                assertThat(stages(cells.get(0), trap)).as(trap).doesNotContain(cells.get(1));
            }
        }
    }

    private List<String> stages(String name, String example) {
        var kind = DossierKind.valueOf(name.toUpperCase(Locale.ROOT));
        int colon = example.indexOf(':');
        var predicate = example.substring(0, colon);
        var theme = example.substring(colon + 1).strip();
        boolean isNamed = theme.isEmpty()
                ? themeReader.isNoun(kind, predicate)
                : themeReader.read(kind, theme).isPresent();
        return isNamed
                ? book.stages(kind, predicate).stream()
                        .map(StageBook.Row::stage)
                        .toList()
                : List.of();
    }
}
