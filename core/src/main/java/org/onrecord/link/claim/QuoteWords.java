package org.onrecord.link.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.lexicon.WordTable;

/** The words of a quote, as far as two can be compared by them: stems with how much each tells, names, numbers. */
final class QuoteWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,]\\p{N}+)*");

    /** More of the words than this begin with a capital letter: it is a headline, and says nothing of names. */
    private static final double HEADLINE = 0.6;

    /** So many words on each side of the predicate are near it: subject and object mostly are. */
    private static final int NEAR = 6;

    /** A word of less rarity tells nothing of what a sentence is about. */
    private static final double TELLING = 0.7;

    private final List<String> stems = new ArrayList<>();
    private final Map<String, Double> rarities = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    QuoteWords(String quote, WordTable words) {
        var forms = WORD.matcher(quote).results().map(found -> found.group()).toList();
        long capitals = forms.stream().filter(QuoteWords::isCapital).count();
        boolean headline = capitals > HEADLINE * forms.size();
        for (int i = 0; i < forms.size(); i++) {
            var form = forms.get(i);
            var word = form.toLowerCase(Locale.ROOT);
            var stem = Stem.of(word);
            stems.add(stem);
            if (Character.isDigit(form.charAt(0))) {
                numbers.add(form);
            }
            double rarity = Math.min(words.rarity(word), words.rarity(stem));
            if (rarity >= TELLING) {
                rarities.put(stem, rarity);
            }
            if (i > 0 && isCapital(form) && !headline && rarity >= TELLING) {
                names.add(stem);
            }
        }
    }

    private static boolean isCapital(String form) {
        return Character.isUpperCase(form.charAt(0));
    }

    /** The telling words. */
    Map<String, Double> telling() {
        return rarities;
    }

    /** Parts of names, as far as capital letters show them. */
    Set<String> names() {
        return names;
    }

    /** Numbers in digits. */
    Set<String> numbers() {
        return numbers;
    }

    boolean has(String stem) {
        return stems.contains(stem);
    }

    /** The telling words that stand near a word; none where it is not there. */
    Map<String, Double> near(String stem) {
        int place = stems.indexOf(stem);
        if (place < 0) {
            return Map.of();
        }
        var near = new HashMap<String, Double>();
        for (int i = Math.max(0, place - NEAR); i < Math.min(stems.size(), place + NEAR + 1); i++) {
            var rarity = rarities.get(stems.get(i));
            if (i != place && rarity != null) {
                near.put(stems.get(i), rarity);
            }
        }
        return near;
    }
}
