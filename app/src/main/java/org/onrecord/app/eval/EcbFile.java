package org.onrecord.app.eval;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a file of ECB+: tokens, mentions of events, and which of them are the same event. */
final class EcbFile {

    private static final Set<String> CHAINS = Set.of("CROSS_DOC_COREF", "INTRA_DOC_COREF");
    /** The first line of these files is the address of the page, cut into tokens. */
    private static final String PLUS = "ecbplus.xml";

    private final EcbTokens tokens = new EcbTokens();
    private final Map<String, String> sentences = new HashMap<>(); // of each token
    private final Map<String, List<String>> marked = new HashMap<>(); // the tokens of each mention of an event
    private final Map<String, String> chains = new HashMap<>(); // of each mention
    private @Nullable String mention;
    private @Nullable String chain;
    private String sentence = "";

    /**
     * A document, its topic being the name of its folder.
     *
     * @param checked numbers of the sentences whose annotations were checked; mentions elsewhere are left out
     */
    static EcbDocument read(Path file, Set<String> checked) throws UnusableInput {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(new StringReader(InputFiles.text(file)));
            return new EcbFile().read(file, checked, xml);
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new UnusableInput(file + " is not a file of ECB+: " + e.getMessage());
        }
    }

    private EcbDocument read(Path file, Set<String> checked, XMLStreamReader xml) throws XMLStreamException {
        boolean hasAddress = file.toString().endsWith(PLUS);
        while (xml.hasNext()) {
            int kind = xml.next();
            if (kind == XMLStreamConstants.START_ELEMENT) {
                begin(xml, hasAddress);
            } else if (kind == XMLStreamConstants.END_ELEMENT && isEvent(xml.getLocalName())) {
                mention = null;
            }
        }
        var name = InputFiles.stem(file);
        var mentions = new ArrayList<EcbMention>();
        marked.forEach((id, words) -> {
            if (!words.isEmpty() && checked.contains(sentences.getOrDefault(words.getFirst(), ""))) {
                mentions.add(new EcbMention(tokens.span(words), chains.getOrDefault(id, name + " " + id)));
            }
        });
        mentions.sort(Comparator.comparing(EcbMention::span).thenComparing(EcbMention::chain));
        var topic = String.valueOf(file.toAbsolutePath().getParent().getFileName());
        return new EcbDocument(topic, name, tokens.text(), mentions);
    }

    private void begin(XMLStreamReader xml, boolean hasAddress) throws XMLStreamException {
        var tag = xml.getLocalName();
        if (tag.equals("token")) {
            token(attribute(xml, "sentence"), attribute(xml, "t_id"), xml.getElementText(), hasAddress);
        } else if (isEvent(tag) && xml.getAttributeValue(null, "RELATED_TO") == null) {
            mention = attribute(xml, "m_id");
            marked.put(mention, new ArrayList<>());
        } else if (tag.equals("token_anchor") && mention != null) {
            marked.getOrDefault(mention, new ArrayList<>()).add(attribute(xml, "t_id"));
        } else if (CHAINS.contains(tag)) {
            var note = xml.getAttributeValue(null, "note");
            chain = tag.startsWith("CROSS") && note != null ? note : tag + " " + attribute(xml, "r_id");
        } else if (tag.equals("source") && chain != null) {
            chains.put(attribute(xml, "m_id"), chain);
        }
    }

    private void token(String number, String id, String form, boolean hasAddress) {
        if (hasAddress && number.equals("0")) {
            return;
        }
        if (!number.equals(sentence)) {
            tokens.line();
            sentence = number;
        }
        if (!form.isBlank()) {
            tokens.token(id, form.strip());
            sentences.put(id, number);
        }
    }

    private static boolean isEvent(String tag) {
        return tag.startsWith("ACTION") || tag.startsWith("NEG_ACTION");
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new IllegalArgumentException("a " + xml.getLocalName() + " without " + name);
        }
        return value;
    }
}
