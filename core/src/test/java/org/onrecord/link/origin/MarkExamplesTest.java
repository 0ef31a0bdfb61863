package org.onrecord.link.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Party;
import org.onrecord.link.Print.Mark;
import org.onrecord.model.Article;
import org.onrecord.model.Metadata;

/** Runs the examples of {@code marks.tsv}: each must be found as its braces say, or not be found. */
class MarkExamplesTest {

    private static final Pattern BRACES = Pattern.compile("\\{outlet:([^{}]*)}");

    private final MarkPatterns patterns = new MarkPatterns();

    @Test
    void findsItsExamples() {
        for (var cells : rows()) {
            for (var written : cells.get(4).split(" ¦ ", -1)) {
                var example = BRACES.matcher(written).replaceAll("$1");
                var row = row(cells.get(0));
                var match = row.pattern().matcher(example);
                assertThat(match.find()).as(row.name() + ": " + example).isTrue();
                var braces = BRACES.matcher(written);
                if (braces.find()) {
                    assertThat(match.group("outlet"))
                            .as(row.name() + ": " + example)
                            .isEqualTo(braces.group(1));
                    assertThat(marks(example)).as(row.name() + ": " + example).isNotEmpty();
                }
            }
            assertThat(cells.get(4).split(" ¦ ", -1).length).as(cells.get(0)).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void ignoresItsTraps() {
        for (var cells : rows()) {
            var row = row(cells.get(0));
            for (var trap : cells.get(5).split(" ¦ ", -1)) {
                boolean isFound = row.pattern().matcher(trap).find()
                        && (!row.pattern().namedGroups().containsKey("outlet")
                                || !marks(trap).isEmpty());
                assertThat(isFound).as(row.name() + ": " + trap).isFalse();
            }
        }
    }

    @Test
    void namesRowsOnce() {
        var names = rows().stream().map(List::getFirst).toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    private List<Mark> marks(String text) {
        return new MarkFinder(patterns)
                .marks(TestRecord.of(Article.of(text, Metadata.NONE, List.of())), Optional.<Party>empty()).stream()
                        .filter(mark -> mark.kind() == DependenceKind.WIRE || mark.kind() == DependenceKind.RELEASE)
                        .toList();
    }

    private MarkPatterns.Row row(String name) {
        Map<String, MarkPatterns.Row> byName = new TreeMap<>();
        patterns.all().forEach(row -> byName.put(row.name(), row));
        return Objects.requireNonNull(byName.get(name), name);
    }

    private static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        Lexicon.rows("marks.tsv", 6).stream()
                .filter(row -> !row.get(1).equals("shape"))
                .forEach(rows::add);
        return rows;
    }
}
