package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The word lists: each says what it is and where it is from, holds nothing twice, and is used. */
class LexiconTest {

    /** How many columns of a file are its key, where it is not the first alone. */
    private static final Pattern KEY = Pattern.compile("^# Key: the first (\\d) columns", Pattern.MULTILINE);

    private static final Path LEXICONS = SourceTree.ROOT.resolve("core/src/main/resources/lexicons");

    static List<Path> lexicons() {
        return SourceTree.files(LEXICONS, ".tsv");
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void saysWhatItIsItsSourceAndItsLicence(Path lexicon) {
        var head = SourceTree.text(lexicon)
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .collect(Collectors.joining("\n"));

        assertThat(head).contains("What: ", "Source: ", "Licence: ");
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void isInNormalFormC(Path lexicon) {
        assertThat(SourceTree.text(lexicon).lines())
                .allMatch(line -> Normalizer.isNormalized(line, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void holdsNoKeyTwice(Path lexicon) {
        var text = SourceTree.text(lexicon);
        var columns = KEY.matcher(text);
        int width = columns.find() ? Integer.parseInt(columns.group(1)) : 1;
        var keys = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)).subList(0, width));

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void isUsedByAClass(Path lexicon) {
        var name = lexicon.getFileName().toString().replace(".tsv", "");
        // the name in a string literal, with or without folder and ending; a comment does not count
        var literal = Pattern.compile("\"(?:[^\"\n]*/)?" + Pattern.quote(name) + "(?:\\.tsv)?\"");
        var classes = SourceTree.files(SourceTree.ROOT.resolve("core/src/main/java"), ".java");

        assertThat(classes)
                .anyMatch(file -> literal.matcher(SourceTree.text(file)).find());
    }
}
