package org.onrecord.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;

/** The search for names of sources in one article, from its beginning to its end: it remembers who spoke last. */
final class NameSearch {

    /** How many words before a pronoun its bearer is looked for: about five sentences of news. */
    private static final int REACH = 130;

    /** How many steps up the tree the noun of a relative clause is looked for. */
    private static final int LONGEST_WAY = 4;

    private static final Set<String> PARTS = Set.of("nmod", "appos", "compound", "obl", "amod", "acl");

    private final Map<String, String> bodies = Lexicon.values("office-bodies.tsv");
    private final Analysis analysis;
    private final Tree tree;
    private final People people;
    private final Map<String, String> pronouns;
    private final Map<String, String> nounClasses;
    private final Genders genders;
    private final int[] paragraphs; // by word
    private final BitSet said;
    private final List<Quotation> quotations;
    private final Map<String, String> shown = new HashMap<>(); // who was "he" or "she" before, by full name
    private Optional<Mention> lastSpeaker = Optional.empty();
    private int lastSpoke = -1; // where that speaker was the source
    private Optional<Range> nameless = Optional.empty(); // a source after that without a name: "a spokesman"

    NameSearch(
            Analysis analysis,
            Tree tree,
            People people,
            Map<String, String> pronouns,
            Map<String, String> nounClasses,
            Genders genders,
            List<Draft> drafts,
            List<Quotation> quotations) {
        this.analysis = analysis;
        this.tree = tree;
        this.people = people;
        this.pronouns = pronouns;
        this.nounClasses = nounClasses;
        this.genders = genders;
        paragraphs = paragraphs(analysis);
        said = Draft.said(drafts);
        this.quotations = quotations;
    }

    /**
     * The name of a draft's source.
     *
     * @param speaker the name of the source in whose content the draft stands: who "I" and "we" are there
     * @param cited whether the draft is of a voice that another one tells: whoever is said to speak is not who speaks
     */
    Optional<String> find(Draft draft, Optional<String> speaker, boolean cited) {
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
        boolean inner = cited || said.get(source.begin());
        if (person.isPresent()) {
            if (!inner) {
                lastSpeaker = person;
                lastSpoke = source.begin();
                nameless = Optional.empty();
            }
            return person.map(people::fullName);
        }
        if (whom.isEmpty()) {
            if (!inner) {
                nameless = Optional.of(source).filter(this::isOnePerson);
            }
            return thing(Optional.of(source));
        }
        if (isHeOrShe(whom.get())) {
            return nameless.filter(words -> isNearestSpeaker(words, whom.get(), source.begin()))
                    .map(words -> bare(before(words, source.begin())));
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
            case "relative" ->
                antecedent(whom, pronoun).flatMap(phrase -> named(phrase).or(() -> beside(phrase, pronoun)));
            case "man", "woman" ->
                nameless.filter(words -> isNearestSpeaker(words, whom, pronoun)).isPresent()
                        ? Optional.empty()
                        : person(whom, pronoun, speaker);
            default -> Optional.empty();
        };
    }

    /** The person whose name stands between a phrase and a pronoun: "his successor, Ann Lee, who". */
    private Optional<Mention> beside(Range phrase, int pronoun) {
        return people.before(pronoun).stream()
                .filter(person -> {
                    var name = tree.token(tree.headOf(person.range()));
                    return pronoun - person.range().end() <= 1
                            && name.relation().equals("appos")
                            && phrase.contains(name.head());
                })
                .findFirst();
    }

    private static boolean isHeOrShe(String whom) {
        return whom.equals("man") || whom.equals("woman");
    }

    /** Whether a phrase means one person of whom it tells no more: "a waiter", "said the spokesman"; "her opponent" may be anybody. */
    private boolean isOnePerson(Range phrase) {
        var head = tree.token(tree.headOf(phrase));
        int word = tree.headOf(phrase);
        boolean title = analysis.mentions().stream()
                .anyMatch(mention ->
                        mention.kind() == MentionKind.TITLE && mention.range().contains(word));
        boolean indefinite = tree.child(word, "det")
                .filter(det -> tree.token(det).lemma().equals("a"))
                .isPresent();
        boolean gendered = genders.of(List.of(head)).isPresent();
        return head.upos().equals("NOUN")
                && !head.xpos().endsWith("S")
                && (gendered || (indefinite && (title || "person".equals(nounClasses.get(head.lemma())))));
    }

    /** Whether somebody without a name spoke last before a pronoun, and nobody else came into the story since: "said a spokesman. He added". */
    private boolean isNearestSpeaker(Range words, String gender, int pronoun) {
        var own = genders.of(List.of(tree.token(tree.headOf(words))));
        boolean quoted = isQuoted(pronoun);
        return !quoted
                && words.end() <= pronoun
                && paragraphs[pronoun] - paragraphs[words.begin()] <= (own.isPresent() ? 1 : 0)
                && own.map(gender::equals).orElse(true)
                && people.before(pronoun).stream()
                        .noneMatch(person -> person.range().begin() >= words.end() && isMainSubject(person));
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
            if (people.hasTitle(tree, before.get(i), title)
                    && !isAnothers(title, before.get(i).range().end(), source.begin())) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether the minister is whoever heads a ministry that was named since: "a spokesman for the ministry said that the minister …". */
    private boolean isAnothers(String title, int from, int to) {
        var body = bodies.get(title);
        return body != null
                && IntStream.range(from, to)
                        .anyMatch(word -> tree.token(word).lemma().equals(body));
    }

    /** The phrase that a relative clause hangs on: "Ann Lee, who said …". */
    private Optional<Range> antecedent(String whom, int pronoun) {
        var beside = whom.equals("relative") ? tree.nounBefore(pronoun) : Optional.<Integer>empty();
        if (beside.isPresent()) {
            boolean who = tree.token(pronoun).lemma().equals("who");
            var noun = beside.map(near -> who ? person(near) : near);
            if (!who || noun.filter(this::mayBePeople).isPresent()) {
                return noun.map(tree::phrase);
            }
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
                return Optional.of(word)
                        .filter(noun -> beside.isEmpty() || mayBePeople(noun))
                        .map(tree::phrase);
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

    /** Whether "who" may follow: not "on Capitol Hill, who". */
    private boolean mayBePeople(int word) {
        var token = tree.token(word);
        boolean body = analysis.mentions().stream()
                .anyMatch(mention -> mention.range().contains(word)
                        && (mention.kind() == MentionKind.LOCATION || mention.kind() == MentionKind.ORGANIZATION));
        var sort = nounClasses.get(token.lemma());
        boolean common = token.upos().equals("NOUN");
        return isPerson(word)
                || (!body
                        && (!common
                                || sort == null
                                || sort.equals("group")
                                || token.xpos().equals("NNS")));
    }

    private boolean isPerson(int word) {
        return "person".equals(nounClasses.get(tree.token(word).lemma()))
                || people.personIn(tree, new Range(word, word + 1)).isPresent();
    }

    /** The person before a pronoun who fits it best: whoever spoke last, else the nearest, subjects first. */
    private Optional<Mention> person(String gender, int pronoun, Optional<String> speaker) {
        Optional<Mention> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        boolean quoted = isQuoted(pronoun);
        boolean another = people.before(pronoun).stream().anyMatch(this::tookOver);
        for (var mention : people.before(pronoun)) {
            int distance = pronoun - mention.range().end();
            if (distance > REACH) {
                continue;
            }
            boolean fits = gender(mention).map(gender::equals).orElse(true)
                    // in their own words nobody is "he" or "she" to themselves
                    && (!quoted
                            || speaker.filter(people.fullName(mention)::equals).isEmpty());
            double score = score(mention, pronoun, another);
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
    private double score(Mention mention, int pronoun, boolean another) {
        int head = tree.headOf(mention.range());
        double score = -(pronoun - mention.range().end()) / 40.0;
        if (isLastSpeaker(mention) && !isQuoted(pronoun)) { // in a quotation they speak, and of somebody else
            score += another ? 0.5 : 2;
        }
        if (tookOver(mention)) {
            score += 1;
        }
        if (tree.token(head).relation().equals("nsubj")) {
            score += 1;
        }
        if (said.get(mention.range().begin()) && !said.get(pronoun) && !isQuoted(pronoun)) {
            score -= 1.5;
        }
        return score;
    }

    private boolean isLastSpeaker(Mention mention) {
        return lastSpeaker.isPresent() && people.fullName(lastSpeaker.get()).equals(people.fullName(mention));
    }

    /** Whether somebody else is what a sentence is about that comes after the words of the last speaker: "Lee is expected to …". */
    private boolean tookOver(Mention mention) {
        return lastSpoke >= 0
                && mention.range().begin() > lastSpoke
                && paragraphs[mention.range().begin()] > paragraphs[lastSpoke]
                && !isLastSpeaker(mention)
                && isMainSubject(mention);
    }

    private boolean isMainSubject(Mention mention) {
        var head = tree.token(tree.headOf(mention.range()));
        return head.relation().equals("nsubj")
                && tree.token(head.head()).isRoot()
                && !isQuoted(mention.range().begin());
    }

    private boolean isQuoted(int word) {
        var place = tree.token(word).span();
        return quotations.stream().anyMatch(quotation -> quotation.span().contains(place));
    }

    /** For each word the number of its paragraph. */
    private static int[] paragraphs(Analysis analysis) {
        var paragraphs = new int[analysis.tokens().size()];
        for (int word = 1; word < paragraphs.length; word++) {
            boolean begins = analysis.tokens().get(word).word().lineBefore()
                    && analysis.tokens().get(word - 1).upos().equals("PUNCT");
            paragraphs[word] = paragraphs[word - 1] + (begins ? 1 : 0);
        }
        return paragraphs;
    }
}
