package org.onrecord.extract;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Analysis;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Range;

/** The search for names of sources in one article, from its beginning to its end: it remembers who spoke last. */
final class NameSearch {

    /** How many words before a pronoun its bearer is looked for: about five sentences of news. */
    private static final int REACH = 130;

    private final Analysis analysis;
    private final Tree tree;
    private final People people;
    private final Lexicon pronouns;
    private final List<Draft> drafts;
    private Optional<Mention> lastSpeaker = Optional.empty();

    NameSearch(Analysis analysis, People people, Lexicon pronouns, List<Draft> drafts) {
        this.analysis = analysis;
        this.tree = new Tree(analysis);
        this.people = people;
        this.pronouns = pronouns;
        this.drafts = drafts;
    }

    /**
     * The name of a draft's source.
     *
     * @param speaker the name of the source in whose content the draft stands: whom "I" and "we" are there
     */
    Optional<String> find(Draft draft, Optional<String> speaker) {
        if (draft.source().isEmpty()) {
            return Optional.empty();
        }
        var source = draft.source().get();
        var whom = source.size() == 1
                ? pronouns.of(tree.token(source.begin()).form().toLowerCase(java.util.Locale.ROOT))
                : Optional.<String>empty();
        if (whom.equals(Optional.of("speaker"))) {
            return speaker;
        }
        var bearer = whom.isPresent() ? bearer(whom.get(), source.begin()) : named(source);
        bearer.filter(mention -> mention.kind() == MentionKind.PERSON).ifPresent(mention -> lastSpeaker = bearer);
        return bearer.map(people::fullName);
    }

    private Optional<Mention> bearer(String whom, int pronoun) {
        return switch (whom) {
            case "relative" -> antecedent(pronoun);
            case "man", "woman" -> person(whom, pronoun);
            default -> Optional.empty();
        };
    }

    /** A mention in the phrase itself, or the person who was given the title before: "the minister". */
    private Optional<Mention> named(Range source) {
        var own = people.namedBy(tree, source);
        return own.isPresent() ? own : titled(source);
    }

    private Optional<Mention> titled(Range source) {
        int head = tree.headOf(source);
        boolean definite = tree.child(head, "det")
                .map(det -> tree.token(det).lemma().equals("the"))
                .orElse(false);
        if (!definite || !tree.token(head).upos().equals("NOUN")) {
            return Optional.empty();
        }
        var title = tree.token(head).lemma();
        var before = people.personsBefore(source.begin());
        for (int i = before.size() - 1; i >= 0; i--) {
            if (people.hasTitle(tree, before.get(i), title)) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }

    /** The noun that a relative clause hangs on: "Ann Lee, who said …". */
    private Optional<Mention> antecedent(int pronoun) {
        int word = pronoun;
        for (int step = 0; step < 4 && !tree.token(word).isRoot(); step++) {
            boolean clause = tree.token(word).relation().equals("acl");
            word = tree.head(word);
            if (clause) {
                return named(tree.phrase(word));
            }
        }
        return Optional.empty();
    }

    /** The person before a pronoun who fits it best: whoever spoke last, else the nearest, subjects first. */
    private Optional<Mention> person(String gender, int pronoun) {
        Optional<Mention> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        for (var mention : people.personsBefore(pronoun)) {
            int distance = pronoun - mention.range().end();
            boolean fits = people.gender(mention).map(gender::equals).orElse(true);
            double score = score(mention, distance);
            if (distance <= REACH && fits && score >= most) {
                most = score;
                best = Optional.of(mention);
            }
        }
        return best;
    }

    /** Points for being the bearer of "he" in news: set by reading, for order only. */
    private double score(Mention mention, int distance) {
        int head = tree.headOf(mention.range());
        double score = -distance / 40.0;
        if (lastSpeaker.isPresent() && people.fullName(lastSpeaker.get()).equals(people.fullName(mention))) {
            score += 2;
        }
        if (tree.token(head).relation().equals("nsubj")) {
            score += 1;
        }
        if (drafts.stream().anyMatch(draft -> draft.says(mention.range().begin()))) {
            score -= 1.5;
        }
        return score;
    }
}
