package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Range;
import org.onrecord.model.Role;
import org.onrecord.model.RoleSpan;

class BioLineTest {

    @Test
    void endsASpanBeforeAnythingElse() {
        assertThat(spans("B-source", "I-source", "B-cue", "O", "B-content", "B-content", "I-content"))
                .containsExactly(
                        span(0, 2, Role.SOURCE),
                        span(2, 3, Role.CUE),
                        span(4, 5, Role.CONTENT),
                        span(5, 7, Role.CONTENT));
    }

    @Test
    void beginsASpanAtALooseInside() {
        assertThat(spans("I-cue", "I-cue", "I-content", "O", "I-source"))
                .containsExactly(span(0, 2, Role.CUE), span(2, 3, Role.CONTENT), span(4, 5, Role.SOURCE));
    }

    @Test
    void hasAsManyLabelsAsTokens() {
        assertThatThrownBy(() -> new BioLine(List.of("He", "said"), List.of("O")))
                .hasMessage("2 tokens, but 1 labels");
    }

    @Test
    void knowsItsLabels() {
        assertThatThrownBy(() -> spans("B-quote")).hasMessageContaining("B-quote");
    }

    private static List<RoleSpan> spans(String... labels) {
        return new BioLine(Collections.nCopies(labels.length, "word"), List.of(labels)).spans();
    }

    private static RoleSpan span(int begin, int end, Role role) {
        return new RoleSpan(new Range(begin, end), role);
    }
}
