package org.onrecord.extract.assertion;

import org.onrecord.model.Analysis;
import org.onrecord.model.Span;

/** Finds the words that tell an assertion: the sentence of the event, with that of its voice where they are neighbours. */
final class EvidenceFinder {

    private final Analysis analysis;
    private final WordPlaces places;
    private final Contents contents;

    EvidenceFinder(Analysis analysis, WordPlaces places, Contents contents) {
        this.analysis = analysis;
        this.places = places;
        this.contents = contents;
    }

    Span of(int word, Speech speech) {
        int own = places.sentence(word);
        int first = own;
        int last = own;
        for (var attribution : speech.chain()) {
            var cue = contents.cueWord(attribution).map(places::sentence).orElse(own);
            if (Math.abs(cue - own) == 1 && !contents.isInAnotherParagraph(attribution, word)) {
                first = Math.min(first, cue);
                last = Math.max(last, cue);
            }
        }
        return new Span(
                analysis.span(places.range(first)).begin(),
                analysis.span(places.range(last)).end());
    }
}
