package org.onrecord.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.onrecord.NewsReader;
import org.onrecord.model.Analysis;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code onrecord eval names DIR}: outermost named persons, places and organisations against GUM ({@link GumNames}); right where words
 * and kind are the same. The reader is given words and sentences.
 */
@Command(
        name = "names",
        description =
                "Scores outermost names of persons, places and organisations. DIR holds GUM documents in CoNLL-U.")
final class NamesTask extends EvalTask {

    @Parameters(paramLabel = "DIR", description = "A folder of .conllu files, such as gum-open.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(
            names = "--documents",
            paramLabel = "NAME",
            split = ",",
            description = "Read these files only, named without .conllu: GUM_bio_gordon,GUM_news_korea.")
    private List<String> names = List.of();

    @Override
    Gold gold() throws UnusableInput {
        var documents = ConlluFile.documents(folder, names, List.of());
        return (reader, threads) -> report(documents, reader);
    }

    private static Report report(List<TreeDocument> documents, NewsReader reader) {
        var found = reader.analyser()
                .analyseAll(documents.stream().map(TreeDocument::goldWords).toList());
        var rows = new ArrayList<Table.Row>();
        var all = Tally.NONE;
        for (var kind : NameKind.values()) {
            var tally = tally(documents, found, kind);
            rows.add(Table.Row.of(kind.name().toLowerCase(Locale.ROOT), tally));
            all = all.plus(tally);
        }
        rows.add(Table.Row.of("all", all));
        var counts = new LinkedHashMap<String, Long>();
        counts.put("documents", (long) documents.size());
        counts.put("names", all.gold());
        return new Report("names", reader.modelDigest(), counts, List.of(Table.ofTallies("exact", rows)));
    }

    private static Tally tally(List<TreeDocument> documents, List<Analysis> found, NameKind kind) {
        var tally = Tally.NONE;
        for (int i = 0; i < documents.size(); i++) {
            tally = tally.plus(Tally.of(
                    whole(kind, GumNames.of(documents.get(i))),
                    whole(kind, found.get(i).names())));
        }
        return tally;
    }

    private static List<Range> whole(NameKind kind, List<Name> names) {
        return names.stream()
                .filter(name -> name.kind() == kind)
                .map(Name::whole)
                .toList();
    }
}
