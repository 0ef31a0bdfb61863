package org.onrecord.app.eval;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.onrecord.model.Article;
import org.onrecord.model.Metadata;
import org.onrecord.model.Span;
import org.onrecord.model.TimeKind;

/**
 * An article in TimeML: the characters of its TEXT, the times marked in them, and as its publication the time of its DCT.
 *
 * @param article the article
 * @param times in order
 */
record TimeMlFile(Article article, List<MarkedTime> times) {

    /** For a day without an hour: no other day is near it in any zone. */
    private static final LocalTime NOON = LocalTime.NOON;

    private static final int LENGTH_OF_A_DAY = "2024-06-14".length();

    TimeMlFile {
        times = List.copyOf(times);
    }

    /** A tag that is open. */
    private record Open(int begin, TimeKind kind, String value) {}

    static TimeMlFile read(Path file) throws UnusableInput {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return read(factory.createXMLStreamReader(new StringReader(InputFiles.text(file))));
        } catch (XMLStreamException e) {
            throw new UnusableInput(file + " is not TimeML: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(file + ": " + e.getMessage());
        }
    }

    private static TimeMlFile read(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        var times = new ArrayList<MarkedTime>();
        var open = new ArrayDeque<Open>();
        Optional<OffsetDateTime> published = Optional.empty();
        boolean inText = false;
        while (xml.hasNext()) {
            int kind = xml.next();
            if (kind == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("TEXT")) {
                inText = true;
            } else if (kind == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("TEXT")) {
                inText = false;
            } else if (kind == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("TIMEX3")) {
                if (inText) {
                    open.push(
                            new Open(text.length(), TimeKind.valueOf(attribute(xml, "type")), attribute(xml, "value")));
                } else if (attribute(xml, "functionInDocument").equals("CREATION_TIME")) {
                    published = time(attribute(xml, "value"));
                }
            } else if (kind == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("TIMEX3")
                    && inText) {
                var begun = open.pop();
                if (begun.begin() < text.length()) { // an empty tag marks no words
                    times.add(new MarkedTime(new Span(begun.begin(), text.length()), begun.kind(), begun.value()));
                }
            } else if (inText && (kind == XMLStreamConstants.CHARACTERS || kind == XMLStreamConstants.CDATA)) {
                text.append(xml.getText());
            }
        }
        var metadata = new Metadata(Optional.empty(), Optional.empty(), List.of(), published, Optional.empty());
        return new TimeMlFile(Article.of(text.toString(), metadata, List.of()), times);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** "1998-03-06", "1998-02-13T15:44:00", "1999-05-06T15:05". */
    private static Optional<OffsetDateTime> time(String value) {
        try {
            var time = value.length() > LENGTH_OF_A_DAY
                    ? LocalDateTime.parse(value)
                    : LocalDate.parse(value).atTime(NOON);
            return Optional.of(time.atOffset(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a creation time that is none: '" + value + "'", e);
        }
    }
}
