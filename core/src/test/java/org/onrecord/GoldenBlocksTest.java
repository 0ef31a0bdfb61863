package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;
import org.onrecord.model.Cast;
import org.onrecord.model.Cue;
import org.onrecord.model.Dateline;
import org.onrecord.model.Metadata;
import org.onrecord.model.Record;
import org.onrecord.model.Source;
import org.onrecord.model.Span;
import org.onrecord.model.Style;

class GoldenBlocksTest {

    private static final Analysis NOTHING_ANALYSED =
            new Analysis(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @Test
    void partsThePiecesAndPointsAtTheOuterOne() {
        var text = "The Herald said that “We will,” she said, “not\n\nyield.”";
        var outer = new Attribution(
                new Source(List.of(span(text, "The Herald")), Optional.of("The Herald")),
                new Cue(List.of(span(text, "said")), "say"),
                List.of(new Span(text.indexOf("that"), text.length())),
                Style.INDIRECT,
                Optional.empty());
        var inner = new Attribution(
                new Source(List.of(span(text, "she")), Optional.of("Ann Lee")),
                new Cue(List.of(span(text, "said")), "say"),
                List.of(span(text, "“We will,”"), span(text, "“not\n\nyield.”")),
                Style.DIRECT,
                Optional.of(outer));

        var printed = new GoldenBlocks(text)
                .print(new Record(
                        Article.of(text),
                        NOTHING_ANALYSED,
                        List.of(outer, inner),
                        Cast.NOBODY,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));

        assertThat(printed).isEqualTo("""

                1
                source:    The Herald
                cue:       said (say)
                content:   that “We will,” she said, “not ¶ yield.”
                style:     indirect

                2
                source:    she = Ann Lee
                cue:       said (say)
                content:   “We will,” | “not ¶ yield.”
                style:     direct
                within:    1
                """);
    }

    @Test
    void beginsWithWhatStandsAroundTheArticle() {
        var text = "NORHAVEN, June 3 — It was revealed that talks failed.";
        var metadata = new Metadata(
                Optional.of("Talks fail"),
                Optional.of("Norland Times"),
                List.of("Ann Lee", "Bo Ek"),
                Optional.of(OffsetDateTime.parse("2031-06-03T18:05:00+02:00")),
                Optional.of(
                        new Dateline(span(text, "NORHAVEN, June 3 —"), "Norhaven", Optional.of(MonthDay.of(6, 3)))));
        var nobody = new Attribution(
                Source.NOBODY,
                new Cue(List.of(span(text, "was revealed")), "reveal"),
                List.of(span(text, "that talks failed")),
                Style.INDIRECT,
                Optional.empty());
        var article = Article.of(text, metadata, List.of());

        var printed = new GoldenBlocks(text)
                .print(new Record(
                        article,
                        NOTHING_ANALYSED,
                        List.of(nobody),
                        Cast.NOBODY,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));

        assertThat(printed).isEqualTo("""
                title:     Talks fail
                outlet:    Norland Times
                byline:    Ann Lee | Bo Ek
                published: 2031-06-03T18:05+02:00
                dateline:  Norhaven --06-03

                1
                source:    (nobody)
                cue:       was revealed (reveal)
                content:   that talks failed
                style:     indirect
                """);
    }

    private static Span span(String text, String words) {
        var begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
