package org.onrecord.app.view;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.app.store.ArticleHead;
import org.onrecord.app.store.Subjects;

/** What an act is about, in words for a reader and as JSON for programs. */
public final class SubjectWords {

    private SubjectWords() {}

    /** The claim: "Kesteria → Ostmark ship rocket engines". */
    public static String of(Subjects.Told told) {
        return told.head().map(ClaimWords::title).orElse("");
    }

    /** The article: "Engines for Ostmark, Northern Wire". */
    public static String of(ArticleHead article) {
        var outlet = article.outlet();
        return article.title()
                .map(title -> outlet.map(name -> title + ", " + name).orElse(title))
                .or(() -> outlet.map(name -> "an article of " + name))
                .orElse("an article");
    }

    /** A line for each claim and each article. */
    static String lines(Subjects subjects, String indent) {
        var output = new StringBuilder();
        for (var told : subjects.claims()) {
            var line = (ClaimWords.id(told.claim()) + "  " + of(told)).stripTrailing();
            output.append(indent).append(Printable.of(line)).append('\n');
        }
        for (var report : subjects.reports()) {
            output.append(indent)
                    .append(ActWords.id(report.article().id()))
                    .append("  ")
                    .append(Wording.oneLine(of(report.article())))
                    .append('\n');
        }
        return output.toString();
    }

    /** As fields of JSON. */
    static Map<String, Object> fields(Subjects subjects, Places places) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(
                "claims",
                subjects.claims().stream()
                        .map(told -> Map.of("claim", told.claim(), "words", of(told)))
                        .toList());
        fields.put(
                "reports",
                subjects.reports().stream()
                        .map(report -> {
                            var one = new LinkedHashMap<String, Object>();
                            one.put("article", report.article().id());
                            one.put("title", report.article().title());
                            one.put("outlet", report.article().outlet());
                            one.put(
                                    "span",
                                    report.words()
                                            .map(span ->
                                                    places.of(report.article().id(), span)));
                            return one;
                        })
                        .toList());
        fields.put("source", subjects.source());
        return fields;
    }
}
