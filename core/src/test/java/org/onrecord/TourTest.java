package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The handbook shows the code as it is. */
class TourTest {

    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void showsTheFlowAsItIs() {
        var tour = SourceTree.text(SourceTree.ROOT.resolve("docs/tour.md"));
        var code = SourceTree.text(SourceTree.ROOT.resolve("core/src/main/java/org/onrecord/NewsReader.java"));

        var snippets = CODE.matcher(tour).results().map(found -> found.group(1)).toList();

        assertThat(snippets)
                .hasSize(1)
                .allSatisfy(snippet -> assertThat(code.lines().map(String::strip))
                        .containsSequence(snippet.lines().map(String::strip).toList()));
    }
}
