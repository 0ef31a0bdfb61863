package org.onrecord.app.eval.history;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.analysis.Tokenizer;
import org.onrecord.ingest.ArticleReader;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.link.Print;
import org.onrecord.link.Teller;
import org.onrecord.link.origin.PrintMaker;
import org.onrecord.model.Actor;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Cast;
import org.onrecord.model.Certainty;
import org.onrecord.model.Factuality;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;
import org.onrecord.model.Range;
import org.onrecord.model.Record;
import org.onrecord.model.Span;
import org.onrecord.model.Tense;
import org.onrecord.model.Token;

/** Prints copies: makes of each the article, its print, and the entries that a reader would make. */
final class Press {

    private final ArticleReader articles = new ArticleReader();
    private final Tokenizer tokenizer = new Tokenizer();
    private final PrintMaker printMaker = new PrintMaker();
    private final List<Party> outlets;
    private int entries;

    Press(List<Party> outlets) {
        this.outlets = List.copyOf(outlets);
    }

    /** What was printed. */
    record Printed(Print print, List<Entry> entries, List<Telling> tellings) {}

    private record Placed(Span span, Line line) {}

    Printed print(Copy copy) {
        var text = new StringBuilder();
        var placed = new ArrayList<Placed>();
        place(Line.of(copy.story().title()), text, placed);
        text.append('\n');
        copy.head().forEach(line -> text.append(line).append('\n'));
        text.append('\n').append(copy.opening());
        for (var paragraph : copy.story().paragraphs()) {
            for (int i = 0; i < paragraph.size(); i++) {
                place(paragraph.get(i), text, placed);
                text.append(i == paragraph.size() - 1 ? "\n\n" : " ");
            }
        }
        copy.foot().forEach(line -> text.append(line).append('\n'));
        var given = new Metadata(
                Optional.of(copy.story().title()),
                Optional.of(copy.outlet().name()),
                List.of(),
                Optional.of(copy.published()),
                Optional.empty());
        return switch (articles.read(text.toString(), given)) {
            case Outcome.Read(var article) -> printed(copy, article, placed);
            case Outcome.Skipped skipped -> throw new IllegalStateException(skipped.toString());
        };
    }

    private static void place(Line line, StringBuilder text, List<Placed> placed) {
        placed.add(
                new Placed(new Span(text.length(), text.length() + line.words().length()), line));
        text.append(line.words());
    }

    private Printed printed(Copy copy, Article article, List<Placed> placed) {
        var print = printMaker.print(record(article, placed), Optional.of(copy.outlet()));
        var made = new ArrayList<Entry>();
        var tellings = new ArrayList<Telling>();
        for (var one : placed) {
            one.line().telling().ifPresent(telling -> {
                made.add(entry(copy, article, one, telling));
                tellings.add(telling);
            });
        }
        return new Printed(print, made, tellings);
    }

    private Entry entry(Copy copy, Article article, Placed placed, Telling telling) {
        var chain = new ArrayList<Teller>();
        chain.add(new Teller(Optional.of(copy.outlet()), Optional.empty()));
        telling.voices().forEach(voice -> chain.add(new Teller(Optional.of(voice), Optional.of("say"))));
        return new Entry(
                new EntryId("e-" + "0".repeat(12) + HexFormat.of().toHexDigits(++entries)),
                article.id(),
                article.metadata().published(),
                Optional.of(new Matter(
                        "do",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())),
                chain,
                telling.stance(),
                true,
                new Factuality(telling.polarity(), Certainty.CERTAIN, Tense.PAST),
                Optional.empty(),
                placed.span(),
                placed.line().words());
    }

    /** The record without what the network would read: words, sentences, and the outlets that are named. */
    private Record record(Article article, List<Placed> placed) {
        var tokens = new ArrayList<Token>();
        for (var word : tokenizer.tokenize(article).words()) {
            tokens.add(new Token(word, "X", "X", word.form(), tokens.size(), "root", 0));
        }
        return new Record(
                article,
                new Analysis(tokens, sentences(tokens, placed), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                new Cast(cast(article.text()), Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Range> sentences(List<Token> tokens, List<Placed> placed) {
        var sentences = new ArrayList<Range>();
        int at = 0;
        for (var one : placed) {
            while (at < tokens.size()
                    && tokens.get(at).span().begin() < one.span().begin()) {
                at++;
            }
            int begin = at;
            while (at < tokens.size()
                    && tokens.get(at).span().end() <= one.span().end()) {
                at++;
            }
            if (begin < at) {
                sentences.add(new Range(begin, at));
            }
        }
        return sentences;
    }

    private List<Actor> cast(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return outlets.stream()
                .filter(outlet -> lower.contains(outlet.key()))
                .map(outlet -> new Actor(
                        outlet.name(),
                        outlet.kind(),
                        outlet.country(),
                        Optional.of("MED"),
                        Optional.empty(),
                        List.of()))
                .toList();
    }
}
