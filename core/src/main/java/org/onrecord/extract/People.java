package org.onrecord.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Analysis;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Range;
import org.onrecord.model.Token;

/** The persons whom an article mentions, shorter names led to the fullest: "Lee" and "Ms. Lee" to "Ann Lee". */
final class People {

    private static final Set<String> JOINED = Set.of("flat", "compound", "appos");

    private final Analysis analysis;
    private final Genders genders;
    private final List<Mention> persons;

    People(Analysis analysis, Genders genders) {
        this.analysis = analysis;
        this.genders = genders;
        persons = analysis.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .toList();
    }

    /** Mentions of persons that end before a word, the nearest last. */
    List<Mention> before(int word) {
        return persons.stream()
                .filter(person -> person.range().end() <= word)
                .toList();
    }

    /** The person whom a phrase names: whose name holds its head, or stands beside it as in "the minister, Ann Lee". */
    Optional<Mention> personIn(Tree tree, Range phrase) {
        int head = tree.headOf(phrase);
        Optional<Mention> beside = Optional.empty();
        for (var person : persons) {
            var range = person.range();
            if (!phrase.contains(range) || isSomebodyElses(tree, phrase, range)) {
                continue;
            }
            if (range.contains(head)) {
                return Optional.of(person);
            }
            int first = tree.headOf(range);
            if (tree.head(first) == head && JOINED.contains(tree.token(first).relation())) {
                beside = Optional.of(person);
            }
        }
        return beside;
    }

    /** Whether a name stands behind a preposition, as in "a spokesman for Ann Lee"; "Secretary of State Ann Lee" is no such. */
    private static boolean isSomebodyElses(Tree tree, Range phrase, Range name) {
        boolean elses = false;
        for (int i = phrase.begin(); i < name.begin(); i++) {
            var token = tree.token(i);
            elses = (elses && !token.form().equals(","))
                    || (token.upos().equals("ADP") && !token.lemma().equals("of"));
        }
        return elses;
    }

    /** Whether a person is called by a title, before the name or beside it. */
    boolean hasTitle(Tree tree, Mention mention, String title) {
        int head = tree.headOf(mention.range());
        if (tree.children(head).stream().anyMatch(child -> isTitle(tree, mention, child, title))) {
            return true;
        }
        return !tree.token(head).isRoot()
                && JOINED.contains(tree.token(head).relation())
                && isTitle(tree, mention, tree.head(head), title);
    }

    private static boolean isTitle(Tree tree, Mention mention, int word, String title) {
        return !mention.range().contains(word) && tree.token(word).lemma().equalsIgnoreCase(title);
    }

    /** The fullest name of the bearer of a mention. */
    String fullName(Mention mention) {
        var own = words(mention);
        var best = own;
        if (own.size() == 1) {
            for (var other : persons) {
                var words = words(other);
                boolean sameBearer = words.size() > best.size()
                        && (words.getLast().equals(own.getFirst())
                                || words.getFirst().equals(own.getFirst()));
                if (sameBearer
                        && (best == own
                                || other.range().end() <= mention.range().begin())) {
                    best = words;
                }
            }
        }
        return String.join(" ", best);
    }

    /** Whether the bearer is called "he" or "she", where some mention in the article shows it. */
    Optional<String> gender(Mention mention) {
        var name = fullName(mention);
        var found = new HashSet<String>();
        for (var other : persons) {
            if (fullName(other).equals(name)) {
                int begin = Math.max(0, other.range().begin() - 1);
                genders.of(analysis.tokens().subList(begin, other.range().end()))
                        .ifPresent(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
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
