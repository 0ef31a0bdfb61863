package org.onrecord.extract.assertion;

/**
 * The word lists that tell how voices stand to what they say.
 *
 * @param stances the cues
 * @param pointers the words that point at what was told before
 */
record SpeechLexicon(Stances stances, Pointers pointers) {

    static SpeechLexicon load() {
        return new SpeechLexicon(new Stances(), new Pointers());
    }
}
