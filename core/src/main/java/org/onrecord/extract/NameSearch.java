package org.onrecord.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Analysis;
import org.onrecord.model.Mention;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;

/** The search for names of sources in one article, from its beginning to its end: it remembers who spoke last. */
final class NameSearch {

    /** How many words before a pronoun its bearer is looked for: about five sentences of news. */
    private static final int REACH = 130;

    /** How many steps up the tree the noun of a relative clause is looked for. */
    private static final int LONGEST_WAY = 4;

    private static final Set<String> PARTS = Set.of("nmod", "appos", "compound", "obl", "amod");

    private final Analysis analysis;
    private final Tree tree;
    private final People people;
    private final Map<String, String> pronouns;
    private final Map<String, String> nounClasses;
    private final BitSet said;
    private final List<Quotation> quotations;
    private final Map<String, String> shown = new HashMap<>(); // who was "he" or "she" before, by full name
    private Optional<Mention> lastSpeaker = Optional.empty();

    NameSearch(
            Analysis analysis,
            Tree tree,
            People people,
            Map<String, String> pronouns,
            Map<String, String> nounClasses,
            List<Draft> drafts,
            List<Quotation> quotations) {
        this.analysis = analysis;
        this.tree = tree;
        this.people = people;
        this.pronouns = pronouns;
        this.nounClasses = nounClasses;
        said = Draft.said(drafts);
        this.quotations = quotations;
    }

    /**
     * The name of a draft's source.
     *
     * @param speaker the name of the source in whose content the draft stands: who "I" and "we" are there
     */
    Optional<String> find(Draft draft, Optional<String> speaker) {
        if (draft.source().isEmpty()) {
            return Optional.empty();
        }
        var source = draft.source().get();
        var whom = source.size() == 1
                ? Optional.ofNullable(
                        pronouns.get(tree.token(source.begin()).form().toLowerCase(Locale.ROOT)))
                : Optional.<String>empty();
        if (whom.equals(Optional.of("speaker"))) {
            return speaker;
        }
        var person = whom.isPresent() ? bearer(whom.get(), source.begin(), speaker) : named(source);
        if (person.isPresent()) {
            lastSpeaker = person;
            return person.map(people::fullName);
        }
        if (whom.isEmpty()) {
            return thing(Optional.of(source));
        }
        var noun = antecedent(whom.get(), source.begin());
        // a nameless one is called by the noun: "a shipowner, who asked"
        return thing(noun)
                .or(() -> noun.filter(words -> words.begin() < source.begin())
                        .map(words -> bare(before(words, source.begin()))));
    }

    /** The words of a range that stand before another word and before the first "who", without the comma between them. */
    private Range before(Range words, int word) {
        int end = words.begin() + 1;
        while (end < Math.min(words.end(), word) && !tree.token(end).xpos().startsWith("W")) {
            end++;
        }
        while (end - 1 > words.begin() && tree.token(end - 1).upos().equals("PUNCT")) {
            end--;
        }
        return new Range(words.begin(), end);
    }

    /** What a source without a name is called where it speaks of itself: its own words, "the council". */
    Optional<String> words(Draft draft) {
        return draft.source()
                .filter(source -> !tree.token(tree.headOf(source)).upos().equals("PRON"))
                .map(this::text);
    }

    private Optional<Mention> bearer(String whom, int pronoun, Optional<String> speaker) {
        return switch (whom) {
            case "relative" -> antecedent(whom, pronoun).flatMap(this::named);
            case "man", "woman" -> person(whom, pronoun, speaker);
            default -> Optional.empty();
        };
    }

    /** A person named in the phrase itself, or given its title before: "the minister". */
    private Optional<Mention> named(Range source) {
        var own = people.personIn(tree, source);
        return own.isPresent() ? own : titled(source);
    }

    /** The organisation or place whose name holds the head of a phrase, without "the" before and "'s" behind. */
    private Optional<String> thing(Optional<Range> phrase) {
        return phrase.flatMap(range -> analysis.names().stream()
                .filter(name -> name.kind() != NameKind.PERSON
                        && name.range().contains(tree.headOf(range))
                        && range.contains(name.range()))
                .findFirst()
                .map(name -> bare(name.range())));
    }

    /** Without "the" before and "'s" behind. */
    private String bare(Range name) {
        int begin = name.begin();
        int end = name.end();
        while (begin + 1 < end && tree.token(begin).upos().equals("DET")) {
            begin++;
        }
        while (begin + 1 < end && tree.token(end - 1).xpos().equals("POS")) {
            end--;
        }
        return text(new Range(begin, end));
    }

    private String text(Range range) {
        var text = new StringBuilder();
        for (var token : analysis.tokens().subList(range.begin(), range.end())) {
            text.append(token.word().spaceBefore() && !text.isEmpty() ? " " : "")
                    .append(token.form());
        }
        return text.toString();
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
        var before = people.before(source.begin());
        for (int i = before.size() - 1; i >= 0; i--) {
            if (people.hasTitle(tree, before.get(i), title)) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }

    /** The phrase that a relative clause hangs on: "Ann Lee, who said …". */
    private Optional<Range> antecedent(String whom, int pronoun) {
        var beside = whom.equals("relative") ? tree.nounBefore(pronoun) : Optional.<Integer>empty();
        if (beside.isPresent()) {
            boolean who = tree.token(pronoun).lemma().equals("who");
            return beside.map(noun -> who ? person(noun) : noun).map(tree::phrase);
        }
        int word = pronoun;
        for (int step = 0;
                step < LONGEST_WAY
                        && whom.equals("relative")
                        && !tree.token(word).isRoot();
                step++) {
            boolean clause = tree.token(word).relation().equals("acl");
            word = tree.head(word);
            if (clause) {
                return Optional.of(tree.phrase(word));
            }
        }
        return Optional.empty();
    }

    /** The noun that means a person, going up from a noun: of "a member of the party" the member; the noun itself where none does. */
    private int person(int noun) {
        int word = noun;
        for (int step = 0; step < LONGEST_WAY && !isPerson(word); step++) {
            if (!PARTS.contains(tree.token(word).relation())) {
                return noun;
            }
            word = tree.head(word);
        }
        return isPerson(word) ? word : noun;
    }

    private boolean isPerson(int word) {
        return "person".equals(nounClasses.get(tree.token(word).lemma()))
                || people.personIn(tree, new Range(word, word + 1)).isPresent();
    }

    /** The person before a pronoun who fits it best: whoever spoke last, else the nearest, subjects first. */
    private Optional<Mention> person(String gender, int pronoun, Optional<String> speaker) {
        Optional<Mention> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        var place = tree.token(pronoun).span();
        boolean quoted =
                quotations.stream().anyMatch(quotation -> quotation.span().contains(place));
        for (var mention : people.before(pronoun)) {
            int distance = pronoun - mention.range().end();
            if (distance > REACH) {
                continue;
            }
            boolean fits = gender(mention).map(gender::equals).orElse(true)
                    // in their own words nobody is "he" or "she" to themselves
                    && (!quoted
                            || speaker.filter(people.fullName(mention)::equals).isEmpty());
            double score = score(mention, distance);
            if (fits && score >= most) {
                most = score;
                best = Optional.of(mention);
            }
        }
        best.map(people::fullName).ifPresent(name -> shown.putIfAbsent(name, gender));
        return best;
    }

    private Optional<String> gender(Mention mention) {
        return people.gender(mention).or(() -> Optional.ofNullable(shown.get(people.fullName(mention))));
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
        if (said.get(mention.range().begin())) {
            score -= 1.5;
        }
        return score;
    }
}
