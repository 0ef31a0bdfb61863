package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Token;

/** The persons whom an article mentions by name, shorter names led to the fullest: "Lee" and "Ms. Lee" to "Ann Lee". */
final class PersonNames {

    /** A person by the fullest name that the article gives. */
    record Person(String name) {}

    private static final Set<String> SUFFIXES =
            Lexicon.rows("name-suffixes.tsv", 1).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    private final Map<Mention, Person> persons = new HashMap<>();

    PersonNames(Analysis analysis) {
        var mentions = analysis.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .toList();
        var words = new ArrayList<List<String>>();
        mentions.forEach(mention -> words.add(words(analysis, mention)));
        for (int i = 0; i < mentions.size(); i++) {
            persons.put(mentions.get(i), new Person(String.join(" ", fullest(words, i))));
        }
    }

    Person of(Mention mention) {
        return Objects.requireNonNull(persons.get(mention), "a mention of another article");
    }

    /** The longest name that ends, or begins, with a single name: one before it rather than one behind. */
    private static List<String> fullest(List<List<String>> names, int index) {
        var own = names.get(index);
        var best = own;
        for (int i = 0; i < names.size(); i++) {
            var other = names.get(i);
            boolean better = best.size() == own.size() || i < index;
            if (other.size() > own.size() && better && isSameBearer(own, other)) {
                best = other;
            }
        }
        return best;
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

    private static List<String> words(Analysis analysis, Mention mention) {
        return analysis
                .tokens()
                .subList(mention.range().begin(), mention.range().end())
                .stream()
                .filter(token -> !token.xpos().equals("POS"))
                .map(Token::form)
                .toList();
    }
}
