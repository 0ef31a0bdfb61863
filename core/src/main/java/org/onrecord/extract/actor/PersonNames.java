package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Token;

/**
 * The persons whom an article mentions by name, shorter names led to the fullest: "Lee" and "Ms. Lee" to "Ann Lee". Of two with one
 * last name the short one is whoever was introduced first; a title may say that it is the other.
 */
final class PersonNames {

    /** A person by the fullest name that the article gives. */
    record Person(String name) {}

    private static final Set<String> SUFFIXES =
            Lexicon.rows("name-suffixes.tsv", 1).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> GENDERS = Lexicon.values("gender.tsv");

    private final Analysis analysis;
    private final List<Mention> mentions;
    private final List<List<String>> words = new ArrayList<>();
    private final Map<Mention, Integer> fullest = new HashMap<>();

    PersonNames(Analysis analysis, List<Mention> all) {
        this.analysis = analysis;
        mentions = all.stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .toList();
        mentions.forEach(mention -> words.add(words(mention)));
        for (int i = 0; i < mentions.size(); i++) {
            fullest.put(mentions.get(i), fullest(i));
        }
    }

    Person of(Mention mention) {
        int index = Objects.requireNonNull(fullest.get(mention), "a mention of another article");
        return new Person(String.join(" ", words.get(index)).replace(" - ", "-"));
    }

    /** The mention with the fullest name of the same person. */
    Optional<Mention> fullest(Mention mention) {
        return Optional.ofNullable(fullest.get(mention)).map(mentions::get);
    }

    /** The first longer name of the same bearer, before it rather than behind, then the fullest of that bearer. */
    private int fullest(int index) {
        int best = index;
        for (int i = 0; i < words.size(); i++) {
            boolean longer = words.get(i).size() > words.get(best).size();
            boolean same = best == index
                    ? isSameBearer(words.get(index), words.get(i)) && fitsTitle(index, i)
                    : words.get(best).size() > 1 && isSameBearer(words.get(best), words.get(i));
            if (longer && same) {
                best = i;
            }
        }
        return best;
    }

    /** Whether "Mrs." before a last name and a man's first name do not speak against each other. */
    private boolean fitsTitle(int shorter, int longer) {
        int before = mentions.get(shorter).range().begin() - 1;
        if (before < 0 || words.get(shorter).size() > 1) {
            return true;
        }
        var title = GENDERS.get(analysis.tokens().get(before).form());
        var first = GENDERS.get(words.get(longer).getFirst());
        return title == null || first == null || title.equals(first);
    }

    private static boolean isSameBearer(List<String> shorter, List<String> longer) {
        if (shorter.size() == 1) {
            return lastName(longer).equals(shorter.getFirst())
                    || longer.getFirst().equals(shorter.getFirst());
        }
        // "Ann Lee" is "Ann Mary Lee"
        return longer.getFirst().equals(shorter.getFirst()) && lastName(longer).equals(lastName(shorter));
    }

    private static String lastName(List<String> words) {
        boolean suffixed = words.size() > 1 && SUFFIXES.contains(words.getLast());
        return words.get(words.size() - (suffixed ? 2 : 1));
    }

    private List<String> words(Mention mention) {
        return analysis
                .tokens()
                .subList(mention.range().begin(), mention.range().end())
                .stream()
                .filter(token -> !token.xpos().equals("POS"))
                .map(Token::form)
                .toList();
    }
}
