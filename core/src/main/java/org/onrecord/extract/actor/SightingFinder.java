package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.extract.actor.KnownActors.Entry;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Range;
import org.onrecord.model.Token;

/**
 * Finds the names of known actors in an article, the longest at each place; the words of the whole article decide names that mean
 * several things.
 */
final class SightingFinder {

    /** Names in capitals as short as this are also words in headlines: "IS", "US", "WHO". */
    private static final int SHORT = 4;

    private static final Set<String> NAMING = Set.of("PROPN", "ADJ", "NOUN", "X");

    private record Evidence(Set<String> pro, Set<String> contra) {}

    private final KnownActors known;
    private final Map<String, Evidence> ambiguous = new HashMap<>();

    SightingFinder(KnownActors known) {
        this.known = known;
        for (var row : Lexicon.rows("ambiguous.tsv", 3)) {
            ambiguous.put(
                    row.get(0),
                    new Evidence(Set.copyOf(Lexicon.words(row.get(1))), Set.copyOf(Lexicon.words(row.get(2)))));
        }
    }

    /** Sightings in order, not overlapping. */
    List<Sighting> find(Article article, Analysis analysis) {
        var found = new ArrayList<Sighting>();
        var words = new HashSet<String>();
        analysis.tokens().forEach(token -> words.add(token.form()));
        int i = 0;
        while (i < analysis.tokens().size()) {
            int end = i + 1;
            var entries = known.beginning(analysis.tokens().get(i).form());
            for (int k = 0; k < entries.size(); k++) {
                int last =
                        end(article.text(), analysis.tokens(), i, entries.get(k).text());
                if (last > 0) {
                    end = last;
                    var range = new Range(i, last);
                    var entry = fitting(article.text(), entries, k, words);
                    if (isName(analysis, range) && holds(entry.text(), words) && !isPartOfPerson(analysis, range)) {
                        found.add(new Sighting(range, entry.actor(), entry.use()));
                    }
                    break;
                }
            }
            i = end;
        }
        return List.copyOf(found);
    }

    /** One past the last word of a name that begins at a word; 0 where the name does not stand there. */
    private static int end(String text, List<Token> tokens, int begin, String name) {
        int from = tokens.get(begin).span().begin();
        if (!text.startsWith(name, from)) {
            return 0;
        }
        int until = from + name.length();
        for (int i = begin; i < tokens.size() && tokens.get(i).span().begin() < until; i++) {
            if (tokens.get(i).span().end() == until) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Of several actors with one name the one whose full name, or whose country, the article holds; else the first. */
    private Entry fitting(String text, List<Entry> entries, int index, Set<String> words) {
        var best = entries.get(index);
        int most = -1;
        for (int k = index;
                k < entries.size()
                        && entries.get(k).text().length() == best.text().length();
                k++) {
            var entry = entries.get(k);
            if (entry.text().equals(best.text())) {
                int points = !entry.text().equals(entry.actor().name())
                                && text.contains(entry.actor().name())
                        ? 2
                        : 0;
                points += entry.actor()
                                .country()
                                .flatMap(known::country)
                                .filter(home -> words.contains(home.name()))
                                .isPresent()
                        ? 1
                        : 0;
                if (points > most) {
                    most = points;
                    best = entry;
                }
            }
        }
        return best;
    }

    private static boolean isName(Analysis analysis, Range range) {
        var first = analysis.tokens().get(range.begin());
        return range.size() > 1 || first.form().length() > SHORT || NAMING.contains(first.upos());
    }

    private boolean holds(String name, Set<String> words) {
        var evidence = ambiguous.get(name);
        if (evidence == null) {
            return true;
        }
        long pro = evidence.pro().stream().filter(words::contains).count();
        long contra = evidence.contra().stream().filter(words::contains).count();
        return pro > contra;
    }

    /** Whether the network reads the words as a person, or as part of one's name: "Chad Ek", "Washington" who is "Ann Washington" elsewhere. */
    private boolean isPartOfPerson(Analysis analysis, Range range) {
        var first = analysis.tokens().get(range.begin()).form();
        for (var mention : analysis.mentions()) {
            if (mention.kind() == MentionKind.PERSON && mention.range().contains(range)) {
                boolean wider = mention.range().size() > range.size();
                if (wider || ambiguous.containsKey(first) || isLastName(analysis, mention.range(), first)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLastName(Analysis analysis, Range own, String name) {
        return analysis.mentions().stream()
                .anyMatch(mention -> mention.kind() == MentionKind.PERSON
                        && mention.range().size() > own.size()
                        && analysis.tokens()
                                .get(mention.range().end() - 1)
                                .form()
                                .equals(name));
    }
}
