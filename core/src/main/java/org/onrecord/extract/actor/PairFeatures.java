package org.onrecord.extract.actor;

import java.util.Optional;
import org.onrecord.analysis.Tree;

/** Looks at a phrase, and at an earlier one that may mean the same, and says what speaks for and against it. */
@SuppressWarnings("EnumOrdinal") // features of one family stand in the order of the sorts
final class PairFeatures {

    private static final int LONG = 5;
    private static final Feature[] FEATURES = Feature.values();

    private final Scene scene;
    private final Tree tree;
    private final Clues clues = new Clues();

    PairFeatures(Scene scene) {
        this.scene = scene;
        tree = scene.tree();
    }

    /**
     * What speaks for and against a phrase being a first mention.
     *
     * @param seen what was met before it
     */
    Clues ofNew(NounPhrase phrase, Seen seen) {
        clues.reset(phrase.form(), Form.NONE);
        clues.add(Feature.NEW);
        if (!phrase.form().isPronoun()) {
            clues.addIf(seen.hasKey(phrase.key()), Feature.NEW_EXACT_SEEN);
            clues.add(seen.hasHead(phrase.headWord()) ? Feature.NEW_HEAD_SEEN : Feature.NEW_HEAD_UNSEEN);
            clues.addIf(phrase.names().stream().anyMatch(seen::hasName), Feature.NEW_NAME_SEEN);
            clues.add(FEATURES[Feature.NEW_PERSON.ordinal() + phrase.sort().ordinal()]);
        }
        var token = tree.token(phrase.head());
        clues.addIf(phrase.sentence() == 0, Feature.NEW_IN_FIRST_SENTENCE);
        switch (token.relation()) {
            case "nsubj" -> clues.add(Feature.NEW_SUBJECT);
            case "obj", "iobj" -> clues.add(Feature.NEW_OBJECT);
            case "obl" -> clues.add(Feature.NEW_OBLIQUE);
            case "nmod" -> clues.add(Feature.NEW_NOUN_MODIFIER);
            case "appos" -> clues.add(Feature.NEW_APPOSITION);
            case "compound", "amod" -> clues.add(Feature.NEW_COMPOUND);
            case "expl" -> clues.add(Feature.NEW_EXPLETIVE);
            default -> {}
        }
        boolean predicate = false;
        boolean clause = false;
        boolean complement = false;
        boolean negated = false;
        boolean owned = false;
        for (int child : tree.children(phrase.head())) {
            var other = tree.token(child);
            predicate |= other.relation().equals("cop");
            clause |= child > phrase.head()
                    && other.relation().equals("acl")
                    && phrase.range().contains(child);
            complement |= child > phrase.head()
                    && other.relation().equals("nmod")
                    && phrase.range().contains(child);
            negated |= other.lemma().equals("no");
            owned |= child < phrase.head() && other.upos().equals("PRON");
        }
        clues.addIf(predicate, Feature.NEW_PREDICATE);
        clues.addIf(clause, Feature.NEW_HAS_CLAUSE);
        clues.addIf(complement, Feature.NEW_HAS_COMPLEMENT);
        clues.addIf(negated, Feature.NEW_NEGATED);
        clues.addIf(owned, Feature.NEW_OWNED_BY_PRONOUN);
        clues.addIf(phrase.core().size() == 1, Feature.NEW_ONE_WORD);
        clues.addIf(phrase.range().size() >= LONG, Feature.NEW_LONG);
        boolean several = phrase.several().orElse(false);
        clues.addIf(several, Feature.NEW_SEVERAL);
        clues.addIf(several && phrase.form() == Form.BARE, Feature.NEW_GENERIC);
        clues.addIf(phrase.speech() != Speeches.WRITER, Feature.NEW_IN_SPEECH);
        return clues;
    }

    /**
     * What speaks for and against a phrase meaning what an earlier one means.
     *
     * @param between how many phrases stand between them
     * @param nearest whether no phrase between them agrees with it as well
     */
    Clues of(NounPhrase phrase, NounPhrase earlier, Chain chain, int between, boolean nearest) {
        clues.reset(phrase.form(), earlier.form());
        clues.add(Feature.PAIR);
        if (phrase.form().isPronoun() || earlier.form().isPronoun()) {
            clues.addIf(phrase.form() == earlier.form(), Feature.SAME_PRONOUN);
        } else {
            words(phrase, earlier);
        }
        chain(phrase, earlier, chain);
        agreement(phrase, earlier, chain);
        roles(phrase, earlier);
        place(phrase, earlier, between);
        clues.addIf(nearest, Feature.NEAREST_FIT);
        speech(phrase, earlier);
        return clues;
    }

    private void words(NounPhrase phrase, NounPhrase earlier) {
        boolean exact = phrase.key().equals(earlier.key());
        clues.addIf(exact, Feature.EXACT);
        clues.addIf(exact && phrase.core().size() > 1, Feature.EXACT_LONG);
        if (phrase.headWord().equals(earlier.headWord())) {
            clues.add(Feature.HEAD);
            boolean none = earlier.modifiers().containsAll(phrase.modifiers());
            clues.addIf(none, Feature.HEAD_NO_NEW_MODIFIER);
            clues.addIf(!none && !phrase.modifiers().containsAll(earlier.modifiers()), Feature.HEAD_OTHER_MODIFIERS);
            clues.addIf(!phrase.several().equals(earlier.several()), Feature.HEAD_OTHER_NUMBER);
        } else {
            clues.addIf(
                    earlier.modifiers().contains(phrase.headWord())
                            || phrase.modifiers().contains(earlier.headWord()),
                    Feature.HEAD_IN_MODIFIERS);
        }
        if (phrase.isName()
                && earlier.isName()
                && !phrase.names().isEmpty()
                && !earlier.names().isEmpty()) {
            names(phrase, earlier);
        }
    }

    private void names(NounPhrase phrase, NounPhrase earlier) {
        var own = phrase.names();
        var other = earlier.names();
        boolean within = other.containsAll(own) || own.containsAll(other);
        clues.addIf(within, Feature.NAME_WITHIN_NAME);
        clues.addIf(own.getLast().equals(other.getLast()), Feature.NAME_LAST_WORD);
        clues.addIf(own.getFirst().equals(other.getFirst()), Feature.NAME_FIRST_WORD);
        boolean acronym = Acronyms.isOf(tree, phrase, earlier) || Acronyms.isOf(tree, earlier, phrase);
        clues.addIf(acronym, Feature.ACRONYM);
        clues.addIf(!within && !acronym && own.stream().noneMatch(other::contains), Feature.NAME_DISJOINT);
    }

    private void chain(NounPhrase phrase, NounPhrase earlier, Chain chain) {
        if (!phrase.form().isPronoun()) {
            clues.addIf(chain.hasHead(phrase.headWord()), Feature.CHAIN_HEAD);
            clues.addIf(chain.hasKey(phrase.key()), Feature.CHAIN_EXACT);
            clues.addIf(!phrase.isName() && chain.hasTitle(phrase.headWord()), Feature.CHAIN_TITLE);
            clues.addIf(
                    phrase.identity().isPresent() && phrase.identity().equals(chain.identity()), Feature.IDENTITY_SAME);
        }
        int size = chain.phrases().size();
        clues.add(
                size == 1
                        ? Feature.CHAIN_ONE
                        : size == 2 ? Feature.CHAIN_TWO : size <= LONG ? Feature.CHAIN_FEW : Feature.CHAIN_MANY);
        clues.addIf(isLast(chain, earlier), Feature.CHAIN_LATEST);
        clues.addIf(chain.isNamed(), Feature.CHAIN_HAS_NAME);
    }

    private void agreement(NounPhrase phrase, NounPhrase earlier, Chain chain) {
        agree(phrase.several(), earlier.several(), Feature.NUMBER_AGREES, Feature.NUMBER_DIFFERS);
        agree(phrase.gender(), earlier.gender(), Feature.GENDER_AGREES, Feature.GENDER_DIFFERS);
        clues.addIf(differ(phrase.several(), chain.several()), Feature.CHAIN_NUMBER_DIFFERS);
        clues.addIf(differ(phrase.gender(), chain.gender()), Feature.CHAIN_GENDER_DIFFERS);
        if (phrase.sort() != Sort.UNKNOWN && earlier.sort() != Sort.UNKNOWN) {
            clues.add(phrase.sort() == earlier.sort() ? Feature.SORT_SAME : Feature.SORT_DIFFERS);
        }
        clues.add(FEATURES[Feature.IS_PERSON.ordinal() + earlier.sort().ordinal()]);
    }

    @SuppressWarnings("ReferenceEquality") // the same place in the text, not the same words
    private static boolean isLast(Chain chain, NounPhrase phrase) {
        return chain.last() == phrase;
    }

    private <T> void agree(Optional<T> one, Optional<T> other, Feature same, Feature different) {
        if (one.isPresent() && other.isPresent()) {
            clues.add(one.equals(other) ? same : different);
        }
    }

    private static <T> boolean differ(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private void roles(NounPhrase phrase, NounPhrase earlier) {
        var own = tree.token(phrase.head());
        var other = tree.token(earlier.head());
        switch (other.relation()) {
            case "nsubj" -> clues.add(Feature.ANTECEDENT_SUBJECT);
            case "obj", "iobj" -> clues.add(Feature.ANTECEDENT_OBJECT);
            case "obl" -> clues.add(Feature.ANTECEDENT_OBLIQUE);
            case "nmod" -> clues.add(Feature.ANTECEDENT_NOUN_MODIFIER);
            default -> {}
        }
        clues.addIf(own.relation().equals(other.relation()), Feature.SAME_ROLE);
        if (phrase.sentence() != earlier.sentence()) {
            return;
        }
        clues.addIf(own.head() == other.head(), Feature.SAME_VERB);
        clues.addIf(earlier.range().contains(phrase.range()), Feature.WITHIN);
        clues.addIf(phrase.range().contains(earlier.range()), Feature.AROUND);
        boolean apposition = own.relation().equals("appos")
                && own.head() == earlier.head()
                && tree.child(phrase.head(), "case").isEmpty();
        clues.addIf(apposition, Feature.APPOSITION);
        boolean copula = other.relation().equals("nsubj")
                && other.head() == phrase.head()
                && tree.child(phrase.head(), "cop").isPresent();
        clues.addIf(copula, Feature.COPULA);
        clues.addIf(
                (own.relation().equals("conj") && own.head() == earlier.head())
                        || (other.relation().equals("conj") && other.head() == phrase.head()),
                Feature.JOINED);
        int above = own.head();
        clues.addIf(
                own.relation().equals("nmod") && other.relation().equals("nsubj") && tree.head(above) == other.head(),
                Feature.OWN_SUBJECT);
    }

    private void place(NounPhrase phrase, NounPhrase earlier, int between) {
        int sentences = phrase.sentence() - earlier.sentence();
        clues.add(
                switch (sentences) {
                    case 0 -> Feature.SENTENCE_SAME;
                    case 1 -> Feature.SENTENCE_BEFORE;
                    case 2 -> Feature.SENTENCES_2;
                    case 3, 4 -> Feature.SENTENCES_3_4;
                    default -> sentences < 10 ? Feature.SENTENCES_5_9 : Feature.SENTENCES_FAR;
                });
        clues.add(
                between == 0
                        ? Feature.NEXT_BEFORE
                        : between < 3 ? Feature.WITHIN_3 : between < 8 ? Feature.WITHIN_8 : Feature.FARTHER);
        int begin = scene.analysis().sentences().get(earlier.sentence()).begin();
        clues.addIf(earlier.range().begin() == begin, Feature.FIRST_IN_SENTENCE);
    }

    private void speech(NounPhrase phrase, NounPhrase earlier) {
        if (phrase.speech() == earlier.speech()) {
            clues.addIf(phrase.speech() != Speeches.WRITER, Feature.SAME_SPEECH);
        } else {
            clues.add(
                    phrase.speech() == Speeches.WRITER
                            ? Feature.OUT_OF_SPEECH
                            : earlier.speech() == Speeches.WRITER ? Feature.INTO_SPEECH : Feature.OTHER_SPEECH);
        }
        int speaker = scene.speeches().speaker(phrase.speech());
        clues.addIf(speaker >= 0 && speaker == earlier.head(), Feature.SPEAKER);
        boolean both =
                scene.speeches().speaks(phrase.head()) && scene.speeches().speaks(earlier.head());
        clues.addIf(both, Feature.BOTH_SPEAK);
        clues.addIf(both && scene.speeches().speakerBefore(phrase.head()) == earlier.head(), Feature.LAST_SPEAKER);
    }
}
