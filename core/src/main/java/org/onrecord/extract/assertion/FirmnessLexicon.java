package org.onrecord.extract.assertion;

/**
 * The word lists that tell how firmly something is put.
 *
 * @param selectors words that tell it of the words below them
 * @param marks words that tell it of the clause that they begin
 * @param modifiers words that tell it of the word that they stand beside
 * @param pointers words for what somebody told: "rumor", "claim"
 */
record FirmnessLexicon(Selectors selectors, Marks marks, Modifiers modifiers, Pointers pointers) {

    static FirmnessLexicon load() {
        var marks = new Marks();
        return new FirmnessLexicon(new Selectors(), marks, new Modifiers(marks), new Pointers());
    }
}
