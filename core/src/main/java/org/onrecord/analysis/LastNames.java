package org.onrecord.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.onrecord.model.Analysis;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;

/** Finds again, by the last name alone, persons whom a text has introduced in full: "Lee", where the network saw only "Ann Lee". */
public final class LastNames {

    /** The analysis with these mentions too; one without any new one is left as it is. */
    public Analysis complete(Analysis analysis) {
        var taken = new BitSet(); // words of mentions and of names of places and bodies
        analysis.mentions().forEach(mention -> mark(taken, mention.range()));
        analysis.names().stream()
                .filter(name -> name.kind() != NameKind.PERSON)
                .forEach(name -> mark(taken, name.range()));
        var lasts = new BitSet(); // last words of names of several
        analysis.mentions().stream()
                .filter(mention ->
                        mention.kind() == MentionKind.PERSON && mention.range().size() > 1)
                .forEach(mention -> lasts.set(mention.range().end() - 1));
        var introduced = new HashSet<String>();
        var found = new ArrayList<Mention>();
        for (int word = 0; word < analysis.tokens().size(); word++) {
            if (lasts.get(word)) {
                introduced.add(form(analysis, word));
            }
            if (!taken.get(word) && introduced.contains(form(analysis, word)) && standsAlone(analysis, word)) {
                found.add(new Mention(new Range(word, word + 1), MentionKind.PERSON));
            }
        }
        return found.isEmpty() ? analysis : with(analysis, found);
    }

    private static Analysis with(Analysis analysis, List<Mention> found) {
        var mentions = new ArrayList<>(found);
        mentions.addAll(analysis.mentions());
        mentions.sort(Comparator.comparingInt(mention -> mention.range().begin()));
        return new Analysis(
                analysis.tokens(),
                analysis.sentences(),
                analysis.names(),
                mentions,
                analysis.roles(),
                analysis.statements());
    }

    private static void mark(BitSet words, Range range) {
        words.set(range.begin(), range.end());
    }

    private static String form(Analysis analysis, int word) {
        return analysis.tokens().get(word).form();
    }

    /** Whether a name has no other name beside it: the "Lee" of "Lee Street" is nobody. */
    private static boolean standsAlone(Analysis analysis, int word) {
        return isName(analysis, word) && !isName(analysis, word + 1) && !isGivenName(analysis, word - 1);
    }

    /** A name before that no title is: of "Minister Lee" the first word is one. */
    private static boolean isGivenName(Analysis analysis, int word) {
        return isName(analysis, word)
                && analysis.mentions().stream()
                        .noneMatch(mention -> mention.kind() == MentionKind.TITLE
                                && mention.range().contains(word));
    }

    private static boolean isName(Analysis analysis, int word) {
        return word >= 0
                && word < analysis.tokens().size()
                && analysis.tokens().get(word).upos().equals("PROPN");
    }
}
