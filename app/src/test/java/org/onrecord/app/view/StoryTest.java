package org.onrecord.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Attribution;
import org.onrecord.model.Cue;
import org.onrecord.model.Metadata;
import org.onrecord.model.Record;
import org.onrecord.model.Source;
import org.onrecord.model.Span;
import org.onrecord.model.Style;

class StoryTest {

    @Test
    void leavesFurnitureOutAndSetsTheHeadlineApart() {
        var record = Example.record();
        var story = Story.of(record, new Numbering(record));
        assertThat(story.headline()).isPresent();
        assertThat(story.paragraphs()).hasSize(4);
        assertThat(text(story.paragraphs().getFirst(), record))
                .startsWith("The old bridge")
                .endsWith("Friday.");
    }

    @Test
    void readsLinesOfAnySystem() {
        for (var end : List.of("\n", "\r\n", "\r")) {
            var record = Example.silent("a" + end + "b" + end + end + "c" + end).record();
            var paragraphs = Story.of(record, new Numbering(record)).paragraphs();
            assertThat(paragraphs).hasSize(2);
            assertThat(paragraphs.getFirst().lines()).hasSize(2);
        }
    }

    @Test
    void cutsAnyTextWithoutLosingACharacter() {
        var random = new Random(11);
        for (int round = 0; round < 300; round++) {
            var record = random(random);
            var text = record.article().text();
            int end = 0;
            for (var segment : new Segmentation(record, new Numbering(record)).cut()) {
                assertThat(segment.span().begin()).isEqualTo(end);
                end = segment.span().end();
            }
            assertThat(end).isEqualTo(text.length());
            assertThat(Story.of(record, new Numbering(record)).headline()).isEmpty();
        }
    }

    @Test
    void knowsTheInnermostPart() {
        var record = Example.record();
        var at = Example.span("that the money was there").begin();
        var segment = new Segmentation(record, new Numbering(record))
                .cut().stream()
                        .filter(one -> one.span().begin() == at)
                        .findFirst()
                        .orElseThrow();
        assertThat(segment.marks()).extracting(Mark::number).containsExactly(3, 4);
        assertThat(segment.innermost())
                .hasValueSatisfying(mark -> assertThat(mark.depth()).isEqualTo(1));
    }

    private static Record random(Random random) {
        var text = new StringBuilder();
        var letters = "ab \n\r🌉";
        for (int i = 1 + random.nextInt(60); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        var attributions = new ArrayList<Attribution>();
        for (int i = random.nextInt(5); i > 0; i--) {
            var within = attributions.isEmpty() || random.nextBoolean()
                    ? Optional.<Attribution>empty()
                    : Optional.of(attributions.getLast());
            attributions.add(new Attribution(
                    new Source(List.of(span(text.length(), random)), Optional.empty()),
                    new Cue(List.of(span(text.length(), random)), "say"),
                    List.of(span(text.length(), random)),
                    Style.DIRECT,
                    within));
        }
        return Example.record(text.toString(), Metadata.NONE, attributions);
    }

    private static Span span(int length, Random random) {
        int begin = random.nextInt(length);
        return new Span(begin, begin + 1 + random.nextInt(length - begin));
    }

    private static String text(Story.Paragraph paragraph, Record record) {
        var text = new StringBuilder();
        for (var line : paragraph.lines()) {
            line.segments()
                    .forEach(segment ->
                            text.append(segment.span().in(record.article().text())));
        }
        return text.toString().strip();
    }
}
