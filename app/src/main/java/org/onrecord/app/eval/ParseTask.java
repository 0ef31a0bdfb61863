package org.onrecord.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.onrecord.NewsReader;
import org.onrecord.analysis.Tokenizer;
import org.onrecord.model.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code onrecord eval parse FILE}: words, sentences, tags, lemmas and trees against a UD treebank, by the definitions of the CoNLL 2018
 * shared task ({@link TreeScore}), once from raw text and once with the treebank's own words and sentences.
 *
 * <ul>
 *   <li>Raw text is a document's: its paragraphs, with an empty line between them; in a paragraph its sentences' {@code # text}, with a
 *       space between them, or nothing where the last word says {@code SpaceAfter=No}. Words are found by the tokenizer, sentences by
 *       the network.
 *   <li>Given words come a document at a time, with their own spacing and paragraphs, so that the reader sees sentences side by side as
 *       it does in an article.
 *   <li>Every figure is an F1: of words that were given it is the accuracy. Words are compared, not tokens: "didn't" counts as "did" and
 *       "n't". Relations have no subtypes. A lemma that the treebank does not give ({@code _}) is right.
 * </ul>
 */
@Command(
        name = "parse",
        description =
                "Scores words, sentences, tags, lemmas and trees, from raw text and with given words. FILE is a UD"
                        + " treebank in CoNLL-U.")
final class ParseTask extends EvalTask {

    @Parameters(paramLabel = "FILE", description = "A treebank, such as ud-ewt/en_ewt-ud-dev.conllu.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Override
    Gold gold() throws UnusableInput {
        var documents = ConlluFile.documents(file);
        return (reader, threads) -> report(documents, reader);
    }

    private static Report report(List<TreeDocument> documents, NewsReader reader) {
        var given = ofGivenWords(documents, reader);
        var raw = ofRawText(documents, reader);
        var columns = List.of(Column.percent("given words"), Column.percent("raw text"));
        var rows = List.of(
                Table.Row.of("sentences", Double.NaN, raw.sentences().f1()),
                Table.Row.of("words", Double.NaN, raw.words().f1()),
                row("upos", given, raw, TreeScore::upos),
                row("xpos", given, raw, TreeScore::xpos),
                row("lemma", given, raw, TreeScore::lemma),
                row("uas", given, raw, TreeScore::uas),
                row("las", given, raw, TreeScore::las));
        var counts = new LinkedHashMap<String, Long>();
        counts.put("documents", (long) documents.size());
        counts.put("sentences", raw.sentences().gold());
        counts.put("words", raw.words().gold());
        return new Report("parse", reader.modelDigest(), counts, List.of(new Table("f1", columns, rows)));
    }

    private static Table.Row row(String name, TreeScore given, TreeScore raw, Function<TreeScore, Tally> figure) {
        return Table.Row.of(name, figure.apply(given).f1(), figure.apply(raw).f1());
    }

    private static TreeScore ofGivenWords(List<TreeDocument> documents, NewsReader reader) {
        var found = reader.analyser()
                .analyseAll(documents.stream().map(TreeDocument::goldWords).toList());
        var scores = new ArrayList<TreeScore>();
        for (int i = 0; i < documents.size(); i++) {
            var document = documents.get(i);
            scores.add(TreeScore.ofSameWords(ScoredWord.of(document), ScoredWord.of(found.get(i), document.text())));
        }
        return TreeScore.sum(scores);
    }

    private static TreeScore ofRawText(List<TreeDocument> documents, NewsReader reader) {
        var tokenizer = new Tokenizer();
        var found = reader.analyser()
                .analyseAll(documents.stream()
                        .map(document -> tokenizer.tokenize(Article.of(document.text())))
                        .toList());
        var scores = new ArrayList<TreeScore>();
        for (int i = 0; i < documents.size(); i++) {
            var document = documents.get(i);
            scores.add(TreeScore.aligned(ScoredWord.of(document), ScoredWord.of(found.get(i), document.text())));
        }
        return TreeScore.sum(scores);
    }
}
