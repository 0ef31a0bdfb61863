package org.onrecord.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Analysis;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Range;
import org.onrecord.model.Token;

/**
 * The names that an article mentions, shorter ones led to the fullest: "Lee" and "Ms. Lee" to "Ann Lee", "the Council" to
 * nothing.
 */
final class People {

    private static final Set<MentionKind> NAMES =
            Set.of(MentionKind.PERSON, MentionKind.ORGANIZATION, MentionKind.LOCATION);
    private static final Set<String> JOINED = Set.of("flat", "compound", "appos");

    private final Analysis analysis;
    private final Genders genders;
    private final List<Mention> mentions = new ArrayList<>();

    People(Analysis analysis, Genders genders) {
        this.analysis = analysis;
        this.genders = genders;
        analysis.mentions().stream()
                .filter(mention -> NAMES.contains(mention.kind()))
                .forEach(mentions::add);
    }

    /** Mentions of persons that end before a word, the nearest last. */
    List<Mention> personsBefore(int word) {
        return mentions.stream()
                .filter(mention ->
                        mention.kind() == MentionKind.PERSON && mention.range().end() <= word)
                .toList();
    }

    /** The mention that a phrase is about: the one that holds its head, or stands beside it as "the minister, Ann Lee". */
    Optional<Mention> namedBy(Tree tree, Range phrase) {
        int head = tree.headOf(phrase);
        Optional<Mention> beside = Optional.empty();
        for (var mention : mentions) {
            var range = mention.range();
            if (!phrase.contains(range)) {
                continue;
            }
            if (range.contains(head)) {
                return Optional.of(mention);
            }
            int first = tree.headOf(range);
            if (mention.kind() == MentionKind.PERSON
                    && tree.head(first) == head
                    && JOINED.contains(tree.token(first).relation())) {
                beside = Optional.of(mention);
            }
        }
        return beside;
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
        if (mention.kind() == MentionKind.PERSON && own.size() == 1) {
            for (var other : mentions) {
                var words = words(other);
                boolean sameBearer = other.kind() == MentionKind.PERSON
                        && words.size() > best.size()
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
        for (var other : mentions) {
            if (other.kind() == MentionKind.PERSON && fullName(other).equals(name)) {
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
