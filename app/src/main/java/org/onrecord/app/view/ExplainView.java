package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.model.Analysis;
import org.onrecord.model.Range;
import org.onrecord.model.Record;
import org.onrecord.model.Span;

/** What each step of reading gave, in the order of the steps: the first tool when a record looks wrong. */
public final class ExplainView implements View {

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public String show(Reading reading) {
        var record = reading.record();
        var output = new StringBuilder();
        writeArticle(reading, output);
        writeSentences(record.analysis(), output);
        writeRanges(record, output);
        writeAttributions(record, output);
        return output.toString();
    }

    private static void writeArticle(Reading reading, StringBuilder output) {
        var article = reading.record().article();
        var metadata = article.metadata();
        section("article " + reading.name(), output);
        line("id", article.id().value(), output);
        metadata.title().ifPresent(title -> line("title", title, output));
        metadata.outlet().ifPresent(outlet -> line("outlet", outlet, output));
        metadata.byline().forEach(author -> line("byline", author, output));
        metadata.published().ifPresent(published -> line("published", published.toString(), output));
        metadata.publishedOn().ifPresent(day -> line("published", day.toString(), output));
        metadata.dateline()
                .ifPresent(dateline -> line("dateline", Heading.dateline(dateline) + place(dateline.span()), output));
        for (var span : article.furniture()) {
            line("furniture", quote(span, article.text()), output);
        }
    }

    private static void writeSentences(Analysis analysis, StringBuilder output) {
        int number = 0;
        for (var sentence : analysis.sentences()) {
            section("sentence " + ++number, output);
            var rows = new ArrayList<List<String>>();
            rows.add(List.of("word", "form", "lemma", "upos", "xpos", "head", "relation", "factuality"));
            for (int word = sentence.begin(); word < sentence.end(); word++) {
                var token = analysis.tokens().get(word);
                rows.add(List.of(
                        Integer.toString(word),
                        token.form(),
                        token.lemma(),
                        token.upos(),
                        token.xpos(),
                        token.isRoot() ? "-" : Integer.toString(token.head()),
                        token.relation(),
                        String.format(Locale.ROOT, "%+.1f", token.factuality())));
            }
            writeTable(rows, output);
        }
    }

    private static void writeRanges(Record record, StringBuilder output) {
        var analysis = record.analysis();
        var text = record.article().text();
        section("names", output);
        for (var name : analysis.names()) {
            line(lower(name.kind()), words(name.range(), analysis, text), output);
        }
        section("mentions", output);
        for (var mention : analysis.mentions()) {
            line(lower(mention.kind()), words(mention.range(), analysis, text), output);
        }
        section("roles", output);
        for (var role : analysis.roles()) {
            line(lower(role.role()), words(role.range(), analysis, text), output);
        }
        section("statements", output);
        for (var statement : analysis.statements()) {
            line("cue", words(statement.cue(), analysis, text), output);
            statement.source().ifPresent(source -> line("  source", words(source, analysis, text), output));
            statement.content().forEach(content -> line("  content", words(content, analysis, text), output));
        }
    }

    private static void writeAttributions(Record record, StringBuilder output) {
        var numbering = new Numbering(record);
        var text = record.article().text();
        section("attributions", output);
        for (var attribution : numbering.inOrder()) {
            line("s" + numbering.number(attribution), Wording.style(attribution.style()), output);
            numbering.outer(attribution).ifPresent(outer -> line("  within", "s" + outer, output));
            attribution.source().spans().forEach(span -> line("  source", quote(span, text), output));
            attribution.source().name().ifPresent(name -> line("  name", name, output));
            attribution.cue().spans().forEach(span -> line("  cue", quote(span, text), output));
            line("  lemma", attribution.cue().lemma(), output);
            attribution.content().forEach(span -> line("  content", quote(span, text), output));
        }
    }

    private static void section(String title, StringBuilder output) {
        output.append(output.isEmpty() ? "" : "\n")
                .append("== ")
                .append(Printable.of(title))
                .append('\n');
    }

    private static void line(String label, String value, StringBuilder output) {
        pad(label, 14, output);
        output.append(Printable.of(value)).append('\n');
    }

    private static void pad(String cell, int columns, StringBuilder output) {
        output.append(cell).repeat(' ', Math.max(columns - Columns.of(cell), 1));
    }

    private static void writeTable(List<List<String>> rows, StringBuilder output) {
        int count = rows.getFirst().size();
        var widths = new int[count];
        for (var row : rows) {
            for (int column = 0; column < count; column++) {
                widths[column] = Math.max(widths[column], Columns.of(Printable.of(row.get(column))));
            }
        }
        for (var row : rows) {
            for (int column = 0; column + 1 < count; column++) {
                pad(Printable.of(row.get(column)), widths[column] + 2, output);
            }
            output.append(row.getLast()).append('\n');
        }
    }

    private static String words(Range range, Analysis analysis, String text) {
        return quote(analysis.span(range), text);
    }

    private static String quote(Span span, String text) {
        return span.in(text) + place(span);
    }

    private static String place(Span span) {
        return "  [" + span.begin() + ", " + span.end() + ")";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
