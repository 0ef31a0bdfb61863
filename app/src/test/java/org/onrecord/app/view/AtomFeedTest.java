package org.onrecord.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.onrecord.app.store.ClaimQuery;
import org.onrecord.app.store.Watch;
import org.onrecord.app.store.WatchId;
import org.xml.sax.InputSource;

class AtomFeedTest {

    private static final Watch WATCH = new Watch(
            new WatchId("w-" + "0".repeat(20)),
            Instant.parse("2031-07-01T08:00:00Z"),
            "Grain & <more>",
            new ClaimQuery(
                    "grain",
                    Optional.of("NOR"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    false,
                    1),
            Set.of(),
            Optional.empty());

    @Test
    void isWellFormedWhateverANameHolds() throws Exception {
        var feed = AtomFeed.write(WATCH, List.of(), URI.create("http://127.0.0.1:8080/"));

        var root = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed)))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Onrecord: Grain & <more>");
        assertThat(root.getElementsByTagName("subtitle").item(0).getTextContent())
                .isEqualTo("grain from:NOR denied:yes");
        assertThat(root.getElementsByTagName("updated").item(0).getTextContent())
                .isEqualTo("2031-07-01T08:00:00Z");
        assertThat(feed).contains("href=\"http://127.0.0.1:8080/watches/" + WATCH.id() + ".atom\"");
    }
}
