package org.onrecord.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Range;

/**
 * Words that may speak of somebody or something, with what is known of them before the article is read as a whole.
 *
 * @param range all its words
 * @param core its words without clauses and what is said besides
 * @param head the word that the others hang on
 * @param form noun or pronoun, and which
 * @param sort what its head means
 * @param several whether several are meant, or one; empty where unknown
 * @param gender "man" or "woman"; empty where unknown
 * @param headWord dictionary form of the head, in lower case
 * @param key the words of the core without article and possessive mark, in lower case
 * @param modifiers dictionary forms of the nouns, adjectives and numbers beside the head
 * @param names the words of a name, in order, in lower case; empty where it is none
 * @param sentence which sentence it stands in
 * @param speech which speech it stands in; 0 is the writer's own
 * @param identity a key for whom it names, where the words alone say so
 */
record NounPhrase(
        Range range,
        Range core,
        int head,
        Form form,
        Sort sort,
        Optional<Boolean> several,
        Optional<String> gender,
        String headWord,
        String key,
        Set<String> modifiers,
        List<String> names,
        int sentence,
        int speech,
        Optional<String> identity) {

    NounPhrase {
        modifiers = Set.copyOf(modifiers);
        names = List.copyOf(names);
    }

    boolean isName() {
        return form == Form.NAME;
    }
}
