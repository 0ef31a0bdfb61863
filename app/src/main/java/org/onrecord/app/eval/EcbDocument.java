package org.onrecord.app.eval;

import java.util.List;

/**
 * A document of ECB+.
 *
 * @param topic the number of its topic: only within one can mentions tell the same
 * @param name the name of its file
 * @param text its tokens as a text, a sentence a line
 * @param mentions the events of the sentences that were checked, in the order of the text; may be empty
 */
record EcbDocument(String topic, String name, String text, List<EcbMention> mentions) {

    EcbDocument {
        mentions = List.copyOf(mentions);
    }
}
