package org.onrecord.ingest.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.markup.FeedEntry.Publisher;

class FeedReaderTest {

    private final FeedReader reader = new FeedReader();

    @Test
    void readsRssWithTheRealPublisher() {
        var feed = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
                  <title>All the news</title><link>https://all.example/</link>
                  <item>
                    <media:title>A picture</media:title>
                    <title><![CDATA[Norland opens the bridge &amp; the road - Norland Times]]></title>
                    <link>https://all.example/r?u=1&amp;v=2</link>
                    <guid isPermaLink="false">1</guid>
                    <pubDate>Fri, 20 Jun 2031 23:05:00 +0200</pubDate>
                    <source url="https://norlandtimes.example/">Norland Times</source>
                  </item>
                  <item><title>Rain</title><guid>/rain</guid><pubDate>20 Jun 31 21:05 GMT</pubDate></item>
                  <item><title>Again</title><link>/rain</link></item>
                  <item><title>No address</title><link>javascript:alert(1)</link></item>
                </channel></rss>
                """);
        assertThat(feed.title()).contains("All the news");
        assertThat(feed.entries())
                .containsExactly(
                        new FeedEntry(
                                URI.create("https://all.example/r?u=1&v=2"),
                                Optional.of("Norland opens the bridge & the road"),
                                Optional.of(OffsetDateTime.parse("2031-06-20T23:05:00+02:00")),
                                Optional.of(new Publisher(
                                        "Norland Times", Optional.of(URI.create("https://norlandtimes.example/"))))),
                        new FeedEntry(
                                URI.create("https://feeds.example/rain"),
                                Optional.of("Rain"),
                                Optional.of(OffsetDateTime.parse("2031-06-20T21:05:00Z")),
                                Optional.empty()));
        assertThat(feed.entries().getFirst().metadata().outlet()).contains("Norland Times");
    }

    @Test
    void readsAtom() {
        var feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Shore Post</title>
                <link rel="self" href="https://shore.example/feed"/>
                <entry><title type="html">Guns &amp;amp; cows</title>
                  <link rel="enclosure" href="/a.mp3"/><link rel="alternate" type="text/html" href="/guns"/>
                  <updated>2031-06-22T00:00:00Z</updated><published>2031-06-21T14:00:00.5Z</published>
                  <source><title>Sand Herald</title><link href="https://sand.example/"/></source>
                </entry></feed>
                """);
        assertThat(feed.entries())
                .containsExactly(new FeedEntry(
                        URI.create("https://feeds.example/guns"),
                        Optional.of("Guns & cows"),
                        Optional.of(OffsetDateTime.parse("2031-06-21T14:00:00Z")),
                        Optional.of(new Publisher("Sand Herald", Optional.of(URI.create("https://sand.example/"))))));
    }

    @Test
    void readsRdfInItsOwnEncoding() {
        var rdf =
                "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rdf:RDF><channel rdf:about=\"/\"><title>K\u00fcste</title></channel>"
                        + "<item rdf:about=\"https://coast.example/1\"><title>Caf\u00e9 shuts</title><dc:date>2031-06-21T07:30+02:00</dc:date>"
                        + "</item></rdf:RDF>";
        var feed = reader.read(rdf.getBytes(Charset.forName("iso-8859-1")), Optional.empty(), Optional.empty())
                .orElseThrow();
        assertThat(feed.title()).contains("K\u00fcste");
        assertThat(feed.entries().getFirst().title()).contains("Caf\u00e9 shuts");
        assertThat(feed.entries().getFirst().link()).hasToString("https://coast.example/1");
        assertThat(feed.entries().getFirst().published()).isPresent();
    }

    @Test
    void readsOnWhereXmlIsBroken() {
        var feed = read(
                "<rss><channel><title>A & B</title><item><title>Tom&nbsp;Ek <b>says</title><link>https://a.example/1</link>"
                        + "</item><item><link>https://a.example/2");
        assertThat(feed.entries()).extracting(FeedEntry::link).contains(URI.create("https://a.example/1"));
    }

    @Test
    void drawsInNothingAndGrowsByNothing() {
        var feed = read(
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b '&a;&a;'>]>"
                        + "<rss><channel><item><title>&a;&b;</title><link>https://a.example/1</link></item></channel></rss>");
        assertThat(feed.entries()).hasSize(1);
        assertThat(feed.entries().getFirst().title().orElse("")).doesNotContain("root");
    }

    @Test
    void tellsWhatIsNoFeed() {
        assertThat(reader.read("<html><item>".getBytes(UTF_8), Optional.empty(), Optional.empty()))
                .isEmpty();
        assertThat(reader.read("It rains.".getBytes(UTF_8), Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    private Feed read(String xml) {
        return reader.read(xml.getBytes(UTF_8), Optional.empty(), Optional.of(URI.create("https://feeds.example/all")))
                .orElseThrow();
    }
}
