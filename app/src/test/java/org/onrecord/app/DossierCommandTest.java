package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lives of an agreement, a sanction and a transfer over articles, with the real network and a real ledger. */
class DossierCommandTest {

    private static final String ACTORS = """
            Norland\tNorlandish\tcountry\tNRL\t
            Ostmark\tOstmarkish\tcountry\tOSM\t
            Kesteria\tKesterian\tcountry\tKST\t
            Ann Lee\t\tperson\tNRL\t
            """;

    private static final String NEWS = """
            {"headline": "Norland and Ostmark work on a pact", "outlet": "Norland Post", "published": "2031-03-04T10:00:00Z", "text": "Norland and Ostmark are negotiating a strategic partnership agreement, the Norland Post reports.\\n\\nThe agreement was conceived under former president Tom Ek. His successor, Ann Lee, announced the agreement in January 2030 and presented the draft to Ostmark in 2030."}
            {"headline": "Pact to be signed this year", "outlet": "Ostmark Daily", "published": "2031-04-10T10:00:00Z", "text": "Norland and Ostmark want closer ties, and the 20-year partnership agreement between Norland and Ostmark is expected to be signed this year, Ostmark said.\\n\\nDespite the storms, Norland and Ostmark have increased their trade, with bilateral trade amounting to $4 billion, far below the target of $40 billion set by officials."}
            {"headline": "Pact on ice", "outlet": "Kesteria Times", "published": "2031-06-12T10:00:00Z", "text": "Norland and Ostmark met in Lodva on Monday.\\n\\nOstmark announced on Wednesday that the strategic agreement with Norland was stalled. The treaty has not been signed, Ann Lee said."}
            {"headline": "Sanctions eased", "outlet": "Kesteria Times", "published": "2031-07-12T10:00:00Z", "text": "Kesteria imposed sanctions on Ostmark in 2029. On Friday, Kesteria eased the sanctions on Ostmark."}
            {"headline": "Missiles denied", "outlet": "Norland Post", "published": "2031-08-12T10:00:00Z", "text": "Norland has supplied Ostmark with missiles, Kesteria said on Monday. Norland denied that it had supplied Ostmark with missiles."}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void addNews() throws IOException {
        var actors = Files.writeString(folder.resolve("actors.tsv"), ACTORS).toString();
        var news = Files.writeString(folder.resolve("news.jsonl"), NEWS).toString();
        var map = "title=headline,outlet=outlet,published=published,text=text";
        assertThat(run("add", "--actors", actors, "--map", map, news)).isZero();
    }

    @Test
    void tellsTheLifeOfAnAgreement() {
        var agreement = only("agreement");
        assertThat(agreement.get("name").asString()).isEqualTo("strategic partnership agreement");
        assertThat(agreement.get("parties").toString()).isEqualTo("[\"Norland\",\"Ostmark\"]");
        assertThat(agreement.get("stage").asString()).isEqualTo("stalled");
        assertThat(agreement.get("since").asString()).isEqualTo("2031-06-11");
        assertThat(agreement.get("why").asString()).endsWith("told by Ostmark.");
        assertThat(agreement.get("expected").asString()).isEqualTo("signed");
        assertThat(agreement.get("expected_when").asString()).isEqualTo("2031");
        assertThat(steps(agreement))
                .containsExactly(
                        "by 2031-03-04 reached proposed",
                        "2030-01 reached announced",
                        "2030 reached drafted",
                        "2031 expected signed",
                        "by 2031-03-04 reached negotiated",
                        "2031-06-11 reached stalled",
                        "by 2031-06-12 not so signed");
    }

    @Test
    void putsActualBesideTarget() {
        assertThat(only("trade").get("figures").valueStream())
                .extracting(figure -> figure.get("amount").decimalValue().toBigInteger() + " "
                        + figure.get("unit").asString() + " "
                        + figure.get("kind").asString())
                .containsExactly("4000000000 USD actual", "40000000000 USD target");
    }

    @Test
    void tellsHowASanctionIsEased() {
        var sanction = only("sanction");
        assertThat(sanction.get("stage").asString()).isEqualTo("eased");
        assertThat(steps(sanction)).containsExactly("2029 reached imposed", "2031-07-11 reached eased");
    }

    @Test
    void tellsWhoDeniesATransfer() {
        var transfer = only("transfer");
        assertThat(transfer.get("contested").asBoolean()).isTrue();
        assertThat(transfer.get("disputes").get(0).get("words").asString())
                .isEqualTo("delivered is told by Kesteria, and told as not so by Norland");
    }

    @Test
    void answersAsTheRecordStood() {
        assertThat(run("dossier", "--as-of", "2031-01-01")).isZero();
        assertThat(text(output)).isEqualTo("no dossiers\n");
    }

    @Test
    void showsTextForAReader() {
        assertThat(run("dossier")).isZero();
        assertThat(text(output)).contains("Norland – Ostmark", "Kesteria → Ostmark");
        var id = only("agreement").get("dossier").asString();
        assertThat(run("dossier", id.substring(0, 8))).isZero();
        assertThat(text(output)).contains("History", "“The treaty has not been signed, Ann Lee said.”");
        assertThat(run("dossier", "d-none")).isEqualTo(1);
        assertThat(text(errors)).contains("no dossier d-none; see 'onrecord dossier'");
    }

    private JsonNode only(String kind) {
        assertThat(run("dossier", "--format", "json")).isZero();
        var found = text(output)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(one -> one.get("kind").asString().equals(kind))
                .toList();
        assertThat(found).hasSize(1);
        var id = found.getFirst().get("dossier").asString();
        assertThat(run("dossier", "--format", "json", id)).isZero();
        return JsonMapper.shared().readTree(text(output));
    }

    private static List<String> steps(JsonNode dossier) {
        return dossier.get("steps")
                .valueStream()
                .map(step -> step.get("when").asString() + " "
                        + step.get("mood").asString() + " " + step.get("stage").asString())
                .toList();
    }

    private int run(String... arguments) {
        output.reset();
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--db", folder.resolve("onrecord.db").toString()));
        var surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                output,
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                Map.of("COLUMNS", "160"),
                Optional.empty(),
                Clock.fixed(Instant.parse("2031-09-01T08:00:00Z"), ZoneOffset.UTC));
        return Onrecord.commandLine(surroundings).execute(all.toArray(String[]::new));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
