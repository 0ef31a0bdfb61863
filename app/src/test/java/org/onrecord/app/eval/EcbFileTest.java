package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EcbFileTest {

    private static final String FILE = """
            <Document doc_name="7_1ecbplus.xml" doc_id="D1">
            <token t_id="1" sentence="0" number="0">http</token>
            <token t_id="2" sentence="1" number="0">Ostmark</token>
            <token t_id="3" sentence="1" number="1">struck</token>
            <token t_id="4" sentence="1" number="2">``</token>
            <token t_id="5" sentence="1" number="3">first</token>
            <token t_id="6" sentence="1" number="4">''</token>
            <token t_id="7" sentence="1" number="5">.</token>
            <token t_id="8" sentence="2" number="0">It</token>
            <token t_id="9" sentence="2" number="1">hit</token>
            <Markables>
            <HUMAN_PART_ORG m_id="1"><token_anchor t_id="2"/></HUMAN_PART_ORG>
            <ACTION_OCCURRENCE m_id="2"><token_anchor t_id="3"/></ACTION_OCCURRENCE>
            <ACTION_OCCURRENCE m_id="3"><token_anchor t_id="9"/></ACTION_OCCURRENCE>
            <ACTION_OCCURRENCE m_id="4" RELATED_TO="" TAG_DESCRIPTOR="t7_strike" instance_id="ACT1"/>
            </Markables>
            <Relations>
            <CROSS_DOC_COREF r_id="1" note="ACT1"><source m_id="2"/><source m_id="3"/><target m_id="4"/></CROSS_DOC_COREF>
            </Relations>
            </Document>
            """;

    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        var topic = Files.createDirectories(folder.resolve("7"));
        return Files.writeString(topic.resolve("7_1ecbplus.xml"), content);
    }

    @Test
    void readsTextAndCheckedEvents() throws IOException, UnusableInput {
        var document = EcbFile.read(file(FILE), Set.of("1"));

        assertThat(document.topic()).isEqualTo("7");
        assertThat(document.text()).isEqualTo("Ostmark struck \"first\".\nIt hit");
        assertThat(document.mentions()).hasSize(1);
        assertThat(document.mentions().getFirst().chain()).isEqualTo("ACT1");
        assertThat(document.mentions().getFirst().span().in(document.text())).isEqualTo("struck");
    }

    @Test
    void tiesMentionsOfOneEvent() throws IOException, UnusableInput {
        var mentions = EcbFile.read(file(FILE), Set.of("1", "2")).mentions();

        assertThat(mentions).extracting(EcbMention::chain).containsExactly("ACT1", "ACT1");
    }

    @Test
    void saysWhichFileIsBroken() throws IOException {
        var file = file("<Document>");

        assertThatThrownBy(() -> EcbFile.read(file, Set.of()))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("7_1ecbplus.xml");
    }
}
