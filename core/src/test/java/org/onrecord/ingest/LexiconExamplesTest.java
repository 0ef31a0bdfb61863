package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingest.FurnitureLines.Place;
import org.onrecord.lexicon.Lexicon;

/** Runs the examples of the lexicons of this package: each must match as its braces say, or not match. */
class LexiconExamplesTest {

    private final HeadWords words = new HeadWords();
    private final Outlets outlets = new Outlets();
    private final PersonNames persons = new PersonNames(words, outlets);
    private final OutletNames outletNames = new OutletNames(words, outlets);

    @Test
    void shapesMatchTheirExamples() {
        for (var row : Lexicon.rows("head-shapes.tsv", 4)) {
            var pattern = words.pattern(row.get(1));
            assertThat(List.of(row.get(2).split(" ¦ ", -1)))
                    .as(row.get(0))
                    .isNotEmpty()
                    .allMatch(text -> pattern.matcher(text).matches());
            assertThat(List.of(row.get(3).split(" ¦ ", -1)))
                    .as(row.get(0))
                    .isNotEmpty()
                    .noneMatch(text -> pattern.matcher(text).matches());
        }
    }

    @Test
    void datesMatchTheirExamples() {
        for (var row : Lexicon.rows("dates.tsv", 5)) {
            var pattern = words.pattern(row.get(2));
            for (var example : examples(row.get(3), row.get(0))) {
                var match = pattern.matcher(example.text());
                assertThat(match.find()).as(row.get(0) + ": " + example.text()).isTrue();
                assertThat(example.of(match)).as(row.get(0)).isEqualTo(example.groups());
            }
            for (var trap : Example.in(row.get(4))) {
                assertThat(pattern.matcher(trap.text()).find())
                        .as(row.get(0) + ": " + trap.text())
                        .isFalse();
            }
        }
    }

    @Test
    void bylinesMatchTheirExamples() {
        var bylines = new BylineReader(words, persons, outletNames);
        for (var row : Lexicon.rows("bylines.tsv", 5)) {
            for (var example : examples(row.get(3), row.get(0))) {
                var match = words.pattern(row.get(2)).matcher(example.text());
                assertThat(match.matches())
                        .as(row.get(0) + ": " + example.text())
                        .isTrue();
                assertThat(example.of(match)).as(row.get(0)).isEqualTo(example.groups());
                assertThat(bylines.read(example.text(), row.get(1).equals("any")))
                        .as(example.text())
                        .isPresent();
            }
            for (var trap : Example.in(row.get(4))) {
                var match = words.pattern(row.get(2)).matcher(trap.text());
                var named = match.namedGroups().containsKey("names");
                assertThat(bylines.read(trap.text(), false)
                                .filter(found -> match.matches()
                                        && named != found.names().isEmpty()))
                        .as(row.get(0) + ": " + trap.text())
                        .isEmpty();
            }
        }
    }

    @Test
    void datelinesMatchTheirExamples() {
        var datelines = new DatelineReader(words, persons, outlets);
        for (var row : Lexicon.rows("datelines.tsv", 5)) {
            for (var example : examples(row.get(3), row.get(0))) {
                var match = words.pattern(row.get(2)).matcher(example.text());
                assertThat(match.lookingAt())
                        .as(row.get(0) + ": " + example.text())
                        .isTrue();
                assertThat(example.of(match)).as(row.get(0)).isEqualTo(example.groups());
                var found = datelines.read(example.text());
                assertThat(found).as(row.get(0) + ": " + example.text()).isPresent();
                assertThat(found.get().day().isPresent())
                        .as(example.text())
                        .isEqualTo(example.groups().containsKey("filed"));
            }
            for (var trap : Example.in(row.get(4))) {
                var match = words.pattern(row.get(2)).matcher(trap.text());
                assertThat(datelines
                                .read(trap.text())
                                .filter(found -> match.lookingAt() && match.end() == found.length()))
                        .as(row.get(0) + ": " + trap.text())
                        .isEmpty();
            }
        }
    }

    @Test
    void outletCuesMatchTheirExamples() {
        var cues = new OutletCues(words, outlets, outletNames);
        for (var row : Lexicon.rows("outlet-cues.tsv", 6)) {
            for (var example : examples(row.get(4), row.get(0))) {
                assertThat(found(cues, row.get(1), example.text()))
                        .as(example.text())
                        .isEqualTo(outletNames.read(example.groups().getOrDefault("outlet", "")));
            }
            for (var trap : Example.in(row.get(5))) {
                var match = words.pattern(row.get(3)).matcher(trap.text());
                assertThat(found(cues, row.get(1), trap.text()).filter(outlet -> match.find()))
                        .as(row.get(0) + ": " + trap.text())
                        .isEmpty();
            }
        }
    }

    private static Optional<String> found(OutletCues cues, String where, String text) {
        return switch (where) {
            case "line" -> cues.inLine(text);
            case "beside" -> cues.besideHead(text);
            case "title" -> cues.inTitle(text).map(OutletCues.Found::outlet);
            default -> cues.atClose(text, false);
        };
    }

    @Test
    void furnitureMatchesItsExamples() {
        var furniture = new FurnitureLines(words);
        for (var row : Lexicon.rows("furniture.tsv", 5)) {
            var place = switch (row.get(1)) {
                case "any" -> Place.WITHIN;
                case "edge" -> Place.HEAD;
                default -> Place.FOOT;
            };
            for (var example : examples(row.get(3), row.get(0))) {
                assertThat(furniture.has(example.text(), place))
                        .as(row.get(0) + ": " + example.text())
                        .isTrue();
            }
            for (var trap : Example.in(row.get(4))) {
                assertThat(furniture.has(trap.text(), Place.FOOT))
                        .as(row.get(0) + ": " + trap.text())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"outlets.tsv 4", "zones.tsv 2", "dateline-places.tsv 2", "file-kinds.tsv 3", "head-words.tsv 2"})
    void listsAreSortedAndHaveNoDuplicates(String file) {
        var names = Lexicon.rows(file.split(" ", 2)[0], Integer.parseInt(file.split(" ", 2)[1])).stream()
                .map(List::getFirst)
                .toList();
        assertThat(names).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void noNameBelongsToTwoOutlets() {
        var owners = new HashMap<String, String>();
        for (var row : Lexicon.rows("outlets.tsv", 4)) {
            assertThat(row.get(2)).matches("[A-Z]{3}");
            Stream.concat(Stream.of(row.get(0)), Lexicon.words(row.get(1)).stream())
                    .forEach(name -> assertThat(owners.put(name.toLowerCase(Locale.ROOT), row.get(0)))
                            .as(name)
                            .isIn(null, row.get(0)));
        }
    }

    private static List<Example> examples(String column, String row) {
        var examples = new ArrayList<>(Example.in(column));
        assertThat(examples).as(row + " has examples").hasSizeGreaterThanOrEqualTo(2);
        return examples;
    }
}
