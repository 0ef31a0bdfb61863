package org.onrecord.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Analysis;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Range;
import org.onrecord.model.Token;

/** The persons whom an article mentions, shorter names led to the fullest: "Lee" and "Ms. Lee" to "Ann Lee". */
final class People {

    private static final Set<String> JOINED = Set.of("flat", "compound", "appos");
    private static final Set<String> BEFORE_A_NAME = Set.of("NOUN", "PROPN", "ADJ", "DET");

    private final Analysis analysis;
    private final Set<String> suffixes;
    private final List<Mention> persons;
    private final Map<Mention, String> fullNames = new HashMap<>();
    private final Map<String, Set<String>> shown = new HashMap<>(); // by full name: "man", "woman", or both

    /** @param suffixes what stands behind last names, such as "Jr." */
    People(Analysis analysis, Genders genders, Set<String> suffixes) {
        this.analysis = analysis;
        this.suffixes = suffixes;
        persons = analysis.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .toList();
        nameFullest();
        for (var person : persons) {
            int begin = Math.max(0, person.range().begin() - 1); // with a title before it
            genders.of(analysis.tokens().subList(begin, person.range().end()))
                    .ifPresent(gender -> shown.computeIfAbsent(fullName(person), name -> new HashSet<>())
                            .add(gender));
        }
    }

    /** Mentions of persons that end before a word, the nearest last. */
    List<Mention> before(int word) {
        return persons.stream().filter(person -> person.range().end() <= word).toList();
    }

    /** The person whom a phrase names: whose name holds its head, or stands beside it as in "the minister, Ann Lee". */
    Optional<Mention> personIn(Tree tree, Range phrase) {
        int head = tree.headOf(phrase);
        Optional<Mention> beside = Optional.empty();
        for (var person : persons) {
            var range = person.range();
            if (!phrase.contains(range)
                    || isSomebodyElses(tree, phrase, range)
                    || isPartOfAnother(tree, phrase, range)) {
                continue;
            }
            if (range.contains(head)) {
                return Optional.of(person);
            }
            int first = tree.headOf(range);
            boolean joined = tree.head(first) == head
                    && JOINED.contains(tree.token(first).relation());
            if (joined || isTitled(tree, phrase, range)) {
                beside = Optional.of(person);
            }
        }
        return beside;
    }

    /** Whether nothing but titles and the like stands before a name: "Conservative economist Ann Lee". */
    private static boolean isTitled(Tree tree, Range phrase, Range name) {
        for (int i = phrase.begin(); i < name.begin(); i++) {
            if (!BEFORE_A_NAME.contains(tree.token(i).upos())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name belongs to the noun behind it: "Lee supporters", "Lee's lawyer". */
    private static boolean isPartOfAnother(Tree tree, Range phrase, Range name) {
        if (name.end() >= phrase.end()) {
            return false;
        }
        var next = tree.token(name.end());
        return next.upos().equals("NOUN")
                || next.upos().equals("PROPN")
                || next.xpos().equals("POS");
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
        return Objects.requireNonNull(fullNames.get(mention), "a mention of another article");
    }

    private void nameFullest() {
        var byWord = new HashMap<String, List<Mention>>(); // longer names, by their first and their last word
        for (var person : persons) {
            var words = words(person);
            if (words.size() > 1) {
                Set<String> ends = new HashSet<>(List.of(words.getFirst()));
                ends.add(lastName(words));
                ends.forEach(word ->
                        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(person));
            }
        }
        persons.forEach(person -> fullNames.put(person, findFullName(person, byWord)));
    }

    private String findFullName(Mention mention, Map<String, List<Mention>> byWord) {
        var own = words(mention);
        var longer = own.size() == 1 ? byWord.getOrDefault(own.getFirst(), List.of()) : List.<Mention>of();
        return String.join(" ", longer.isEmpty() ? own : words(longer.getFirst())) // whoever was introduced first
                .replace(" - ", "-");
    }

    private String lastName(List<String> words) {
        boolean suffixed = words.size() > 1 && suffixes.contains(words.getLast());
        return words.get(words.size() - (suffixed ? 2 : 1));
    }

    /** Whether the bearer is called "he" or "she", where some mention in the article shows it. */
    Optional<String> gender(Mention mention) {
        var genders = shown.getOrDefault(fullName(mention), Set.of());
        return genders.size() == 1 ? Optional.of(genders.iterator().next()) : Optional.empty();
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
