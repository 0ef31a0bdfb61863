package org.onrecord;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.model.Attribution;
import org.onrecord.model.Metadata;
import org.onrecord.model.Record;
import org.onrecord.model.Source;
import org.onrecord.model.Span;

/**
 * A record in readable blocks: first what stands around the article, then one block for each attribution, numbered from 1.
 *
 * <pre>
 * 2
 * source:    she = Ann Lee
 * cue:       said (say)
 * content:   “We will,” | “not yield.”
 * style:     direct
 * within:    1
 * </pre>
 *
 * Pieces that stand apart are parted by {@code |}, paragraphs within a piece by {@code ¶}.
 */
final class GoldenBlocks {

    private final String text;

    GoldenBlocks(String text) {
        this.text = text;
    }

    String print(Record record) {
        var blocks = new StringBuilder(head(record.article().metadata()));
        var attributions = record.attributions();
        for (int i = 0; i < attributions.size(); i++) {
            blocks.append('\n').append(i + 1).append('\n').append(block(attributions.get(i), attributions));
        }
        return blocks.toString();
    }

    private String head(Metadata metadata) {
        var head = new StringBuilder();
        metadata.title().ifPresent(title -> head.append(line("title", title)));
        metadata.outlet().ifPresent(outlet -> head.append(line("outlet", outlet)));
        if (!metadata.byline().isEmpty()) {
            head.append(line("byline", String.join(" | ", metadata.byline())));
        }
        metadata.published().ifPresent(time -> head.append(line("published", time.toString())));
        metadata.dateline().ifPresent(dateline -> {
            var day = dateline.day().map(monthDay -> " " + monthDay).orElse("");
            head.append(line("dateline", dateline.place() + day));
        });
        return head.toString();
    }

    private String block(Attribution attribution, List<Attribution> all) {
        var block = new StringBuilder();
        block.append(line("source", source(attribution.source())));
        block.append(line(
                "cue",
                pieces(attribution.cue().spans()) + " (" + attribution.cue().lemma() + ")"));
        block.append(line("content", pieces(attribution.content())));
        block.append(line("style", attribution.style().name().toLowerCase(Locale.ROOT)));
        attribution.within().ifPresent(outer -> block.append(line("within", Integer.toString(all.indexOf(outer) + 1))));
        return block.toString();
    }

    private String source(Source source) {
        var words = source.spans().isEmpty() ? "(nobody)" : pieces(source.spans());
        return source.name()
                .filter(name -> !name.equals(words))
                .map(name -> words + " = " + name)
                .orElse(words);
    }

    private String pieces(List<Span> spans) {
        return spans.stream().map(span -> onOneLine(span.in(text))).collect(Collectors.joining(" | "));
    }

    private static String onOneLine(String piece) {
        return piece.replaceAll("\\s*\\R\\s*\\R\\s*", " ¶ ").replaceAll("\\s+", " ");
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "%-10s %s\n", name + ":", value);
    }
}
