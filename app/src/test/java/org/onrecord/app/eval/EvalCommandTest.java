package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvalCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void scoresAttributions() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/a.txt"), "Ann Lee said the ships had left Norland on Friday.\n");
        Files.writeString(folder.resolve("attributions/a_x1.ann"), """
                T1\tSource 0 7\tAnn Lee
                T2\tCue 8 12\tsaid
                T3\tContent 13 49\tthe ships had left Norland on Friday
                E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
                """);

        assertThat(run("attribution", folder.toString())).isZero();
        assertThat(out.toString()).startsWith("attribution: 1 articles, 1 attributions\nmodel sha256:");
        assertThat(out.toString()).contains("tokens", "exact", "pairs", "  source+content     1");
    }

    @Test
    void scoresSpansInLines() throws IOException {
        var file = Files.writeString(folder.resolve("lines.txt"), """
                {"tokens": ["``", "Yes", ",", "''", "Ann", "Lee", "said", "."], "id": "x",
                """.strip() + """
                 "labels": ["B-content", "I-content", "I-content", "I-content", "B-source", "I-source", "B-cue", "O"]}
                """);

        assertThat(run("attribution-bio", file.toString())).isZero();
        assertThat(out.toString())
                .contains("1 lines, 8 tokens", "  source      1", "  cue         1", "  content     1");
    }

    @Test
    void scoresStancesAndWritesWhatTheyAreLearntFrom() throws IOException {
        Files.writeString(folder.resolve("bodies.csv"), """
                Body ID,articleBody
                1,"The oldest oak of Norland was felled on Monday, the forest office said.

                It stood near Kesteria."
                """);
        Files.writeString(folder.resolve("stances.csv"), """
                Headline,Body ID,Stance
                Oldest oak of Norland felled,1,agree
                Bank of Ostmark raises its rate,1,unrelated
                """);
        var features = folder.resolve("features.tsv");

        assertThat(run("stance", folder.toString())).isZero();
        assertThat(out.toString()).startsWith("stance: 2 pairs, 3 texts\n").contains("macro-f1", "  unrelated     1");
        assertThat(run("stance", "--features", features.toString(), folder.toString()))
                .isZero();
        assertThat(features).content().startsWith("claim\tarticle\tbearing\tcovered\t");
    }

    @Test
    void tellsWhichArticleIsMissing() throws IOException {
        Files.writeString(folder.resolve("bodies.csv"), "Body ID,articleBody\n1,Text.\n");
        Files.writeString(folder.resolve("stances.csv"), "Headline,Body ID,Stance\nOak felled,2,agree\n");

        assertThat(run("stance", folder.toString())).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("stances.csv, row 2: bodies.csv has no Body ID 2");
    }

    @Test
    void scoresTrees() throws IOException {
        assertThat(run("parse", Treebank.write(folder).toString())).isZero();
        assertThat(out.toString()).startsWith("parse: 2 documents, 4 sentences, 19 words\n");
        assertThat(out.toString()).contains("given words  raw text", "\n  las ");
    }

    @Test
    void scoresNamesAsJson() throws IOException {
        Treebank.write(folder);

        assertThat(run("names", "--format", "json", "--documents", "sample", folder.toString()))
                .isZero();
        assertThat(out.toString()).startsWith("{\"task\":\"names\",").contains("\"place\":{\"gold\":1,");
    }

    @Test
    void scoresCoreferenceAndLearnsWeights() throws IOException {
        Treebank.write(folder);
        var weights = folder.resolve("weights.tsv");

        assertThat(run("coreference", "--learn", weights.toString(), folder.toString()))
                .isZero();
        assertThat(out.toString()).startsWith("coreference: 2 documents, 5 mentions, 1 chains\n");
        assertThat(out.toString()).contains("gold mentions", "gold, none alone", "found mentions", "ceafe");
        assertThat(weights).isNotEmptyFile();
    }

    @Test
    void scoresFactuality() throws IOException {
        var file = Files.writeString(
                folder.resolve("facts.jsonl"),
                "{\"text\": \"Ann did not go .\", \"targets\": [{\"span1\": [3, 4], \"label\": -3.0}]}\n");

        assertThat(run("factuality", file.toString())).isZero();
        assertThat(out.toString()).contains("1 sentences, 1 predicates", "  below zero     1");
    }

    @Test
    void scoresTypesOfEvents() throws IOException {
        var file = Files.writeString(folder.resolve("events.tsv"), """
                \tmarked_sentence\tgold_root\tgold_penta
                \t<s>Norland</s> bombed <t>Ostmark</t>.\tASSAULT\t4
                \t<s>Ann Lee</s> met <t>Jan Berg</t>.\tCONSULT\t1
                """);

        assertThat(run("events", file.toString())).isZero();
        assertThat(out.toString())
                .startsWith("events: 2 sentences\nmodel sha256:")
                .contains("  assault       1", "  verbal cooperation");
    }

    @Test
    void namesALineThatIsNoEvent() throws IOException {
        var file = Files.writeString(
                folder.resolve("events.tsv"), "marked_sentence\tgold_root\n<s>Ann</s> slept.\tSLEEP\n");

        assertThat(run("events", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("events.tsv, line 2: gold_root is \"SLEEP\"");
    }

    @Test
    void scoresTimes() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("news")).resolve("a.tml"), """
                <TimeML><DCT><TIMEX3 type="DATE" value="2024-06-14" functionInDocument="CREATION_TIME">June 14</TIMEX3></DCT>
                <TEXT>Norland signed the deal on <TIMEX3 type="DATE" value="2024-06-12">Wednesday</TIMEX3>.</TEXT></TimeML>
                """);

        assertThat(run("times", folder.toString())).isZero();
        assertThat(out.toString()).startsWith("times: 1 articles, 1 times\n");
        assertThat(out.toString()).contains("  value       1      1      1");
    }

    @Test
    void saysInOneLineWhatIsWrongWithAPath() throws IOException {
        var file = Files.writeString(folder.resolve("x.txt"), "not JSON\n");

        for (var task : new String[] {
            "attribution", "attribution-bio", "parse", "names", "coreference", "factuality", "times", "events"
        }) {
            assertThat(run(task, folder.resolve("missing").toString())).isEqualTo(2);
        }
        assertThat(run("factuality", file.toString())).isEqualTo(2);
        assertThat(run("events", file.toString())).isEqualTo(2);
        assertThat(run("attribution-bio", folder.toString())).isEqualTo(2);
        assertThat(run("names", folder.toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(12).allMatch(line -> line.startsWith("eval "));
    }

    @Test
    void saysInOneLineWhatAParserSaysInMany() throws IOException {
        Files.writeString(
                folder.resolve("a.tml"),
                "<TimeML><TEXT>On <TIMEX3 type=\"DATE\" value=\"2031-06-20\">Monday</TEXT></TimeML>");

        assertThat(run("times", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("a.tml is not TimeML").hasLineCount(1);
    }

    @Test
    void namesAMarkThatIsCutOff() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("text")).resolve("a.txt"), "Ann Lee said no.");
        var marks = Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(marks.resolve("a_X.ann"), "T1\tSource 0 7\tAnn Lee\nT2\tCue 8");

        assertThat(run("attribution", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("a_X.ann: no marked text", "T2").hasLineCount(1);
    }

    @Test
    void namesADocumentThatIsNotThere() throws IOException {
        Treebank.write(folder);

        assertThat(run("names", "--documents", "sample,absent", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("absent.conllu");
    }

    @Test
    void helpsEverywhere() {
        assertThat(run("--help")).isZero();
        assertThat(run("parse", "--help")).isZero();
        assertThat(out.toString()).contains("attribution-bio", "--threads");
    }

    private int run(String... arguments) {
        return new CommandLine(new EvalCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
