package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;

class GumNamesTest {

    @Test
    void areTheOutermostProperOnes(@TempDir Path folder) throws Exception {
        var documents = Treebank.read(folder);

        // "She" is no name, "Norland" stands in "Norland's Port Ann"
        assertThat(GumNames.of(documents.getFirst()))
                .containsExactly(
                        new Name(new Range(0, 2), NameKind.PERSON), new Name(new Range(11, 15), NameKind.PLACE));
        assertThat(GumNames.of(documents.getLast())).isEmpty();
    }
}
