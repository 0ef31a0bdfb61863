package org.onrecord.extract.assertion;

import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Assertion;
import org.onrecord.model.Attribution;
import org.onrecord.model.Event;
import org.onrecord.model.Factuality;
import org.onrecord.model.Stance;
import org.onrecord.model.Tense;

/** Makes the assertion of an event by the voice that tells it, and of a voice that points at another assertion. */
final class Telling {

    private final Tree tree;
    private final Contents contents;
    private final Firmness firmness;
    private final SpeechFinder speeches;
    private final DetailJudge details;
    private final ChainBuilder chains;
    private final EvidenceFinder evidence;

    Telling(
            Tree tree,
            Contents contents,
            Firmness firmness,
            SpeechFinder speeches,
            DetailJudge details,
            ChainBuilder chains,
            EvidenceFinder evidence) {
        this.tree = tree;
        this.contents = contents;
        this.firmness = firmness;
        this.speeches = speeches;
        this.details = details;
        this.chains = chains;
        this.evidence = evidence;
    }

    Told tell(Event event) {
        int word = event.predicate().word();
        var speech = speeches.of(word);
        var put = firmness.put(word, speech.scope());
        boolean asks = put.asked() && speech.stance() == Stance.ASSERT;
        var assertion = new Assertion(
                Optional.of(event),
                chains.of(speech),
                asks ? Stance.ASK : speech.stance(),
                details(speech),
                new Factuality(
                        put.degree().polarity(),
                        put.degree().certainty(),
                        put.tense().orElse(tree.token(word).upos().equals("VERB") ? Tense.PRESENT : Tense.PAST)),
                Optional.empty(),
                evidence.of(word, speech));
        return new Told(assertion, word, firmness.depth(word, speech.scope()));
    }

    /** The assertion of a voice that says something of another assertion. */
    Told point(Attribution attribution, int cue, Speech speech, Assertion about) {
        var put = about.factuality();
        var degree =
                new Degree(put.polarity(), put.certainty()).and(speech.scope().start());
        var assertion = new Assertion(
                Optional.empty(),
                chains.of(speech),
                speech.stance(),
                details(speech),
                new Factuality(degree.polarity(), degree.certainty(), put.tense()),
                Optional.of(about),
                evidence.of(contents.contentWord(attribution).orElse(cue), speech));
        return new Told(assertion, cue, 0);
    }

    private boolean details(Speech speech) {
        return speech.chain().isEmpty()
                || contents.cueWord(speech.chain().getLast())
                        .filter(details::givesNone)
                        .isEmpty();
    }
}
