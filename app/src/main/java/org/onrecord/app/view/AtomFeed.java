package org.onrecord.app.view;

import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.onrecord.app.store.Notice;
import org.onrecord.app.store.Watch;

/** What a watch told as a feed (Atom, RFC 4287), the newest first. */
public final class AtomFeed {

    /** The media type of such a feed. */
    public static final String TYPE = "application/atom+xml; charset=utf-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    /**
     * The feed of a watch.
     *
     * @param notices what it told last
     * @param desk the address of the desk, which its claims and the feed itself are under
     */
    public static String write(Watch watch, List<Notice> notices, URI desk) {
        var output = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(output);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "id", "urn:onrecord:watch:" + watch.id());
            element(xml, "title", "Onrecord: " + watch.name());
            element(xml, "subtitle", NoticeWords.query(watch.query()));
            var updated = notices.isEmpty() ? watch.at() : notices.getFirst().at();
            element(xml, "updated", updated.toString());
            link(xml, "self", desk.resolve("/watches/" + watch.id() + ".atom"));
            link(xml, "alternate", desk.resolve("/watches/" + watch.id()));
            xml.writeStartElement("author");
            element(xml, "name", "Onrecord");
            xml.writeEndElement();
            for (var notice : notices) {
                entry(xml, notice, desk);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return output.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void entry(XMLStreamWriter xml, Notice notice, URI desk) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:onrecord:notice:" + notice.id());
        element(xml, "title", NoticeWords.claim(notice) + ": " + NoticeWords.what(notice));
        element(xml, "updated", notice.at().toString());
        link(xml, "alternate", desk.resolve("/claims/" + notice.told().claim()));
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", NoticeWords.kind(notice.told().kind()));
        element(
                xml,
                "summary",
                NoticeWords.counts(notice) + ". “"
                        + Wording.oneLine(notice.told().quote()) + "”");
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, URI to) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", to.toString());
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Printable.of(text)); // XML has no control characters
        xml.writeEndElement();
    }
}
