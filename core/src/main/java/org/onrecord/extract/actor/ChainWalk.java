package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes over the phrases of an article from its beginning and asks of each which earlier one it goes with. Phrases that name the same
 * known actor or person go together unasked; phrases whose chains name different ones never do.
 */
final class ChainWalk {

    /** How many phrases back any phrase is looked at; farther back only those that share a word. */
    private static final int REACH = 40;

    /** How far back those that share a word are looked for, and how many of them: beyond any article of news, so that a book ends too. */
    private static final int FARTHEST = 2_000;

    private static final int MOST = 200;

    private final List<NounPhrase> phrases;
    private final PairFeatures features;
    private final Seen seen = new Seen();
    private final List<Chain> chains = new ArrayList<>();
    private final List<Chain> chainOf = new ArrayList<>();
    private final Map<String, Chain> byIdentity = new HashMap<>();

    ChainWalk(Scene scene, List<NounPhrase> phrases) {
        this.phrases = phrases;
        features = new PairFeatures(scene);
    }

    /** Chains in the order of their first phrases; each phrase is in one. */
    List<Chain> walk(Judge judge) {
        for (int i = 0; i < phrases.size(); i++) {
            var phrase = phrases.get(i);
            var chain = phrase.identity()
                    .flatMap(identity -> Optional.ofNullable(byIdentity.get(identity)))
                    .orElse(null);
            if (chain == null) {
                show(judge, i);
                int earlier = judge.decide(i);
                chain = earlier == Judge.NEW ? begin() : chainOf.get(earlier);
            }
            chain.add(phrase);
            chainOf.add(chain);
            seen.add(phrase);
            var joined = chain;
            chain.identity().ifPresent(identity -> byIdentity.putIfAbsent(identity, joined));
        }
        return List.copyOf(chains);
    }

    private Chain begin() {
        var chain = new Chain();
        chains.add(chain);
        return chain;
    }

    private void show(Judge judge, int index) {
        var phrase = phrases.get(index);
        judge.consider(Judge.NEW, null, features.ofNew(phrase, seen));
        boolean found = false;
        int far = 0;
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST) && far < MOST; i--) {
            var earlier = phrases.get(i);
            var chain = chainOf.get(i);
            boolean near = index - i <= REACH;
            if (!near && phrase.form().isPronoun()) {
                break;
            }
            if ((!near && !sharesWord(phrase, earlier)) || isOther(phrase, chain) || isAround(phrase, earlier)) {
                continue;
            }
            far += near ? 0 : 1;
            boolean nearest = !found && fits(phrase, earlier);
            found |= nearest;
            judge.consider(i, chain, features.of(phrase, earlier, chain, index - i - 1, nearest));
        }
    }

    private static boolean sharesWord(NounPhrase phrase, NounPhrase earlier) {
        return phrase.headWord().equals(earlier.headWord())
                || !Collections.disjoint(phrase.names(), earlier.names())
                || (phrase.names().size() == 1 && earlier.isName());
    }

    /** Nobody is part of themselves: the president is none of "the president's adviser". Pronouns are: "the man who lost his dog". */
    private static boolean isAround(NounPhrase phrase, NounPhrase earlier) {
        return !phrase.form().isPronoun()
                && phrase.head() != earlier.head()
                && earlier.core().contains(phrase.core());
    }

    private static boolean isOther(NounPhrase phrase, Chain chain) {
        boolean gender = phrase.gender().isPresent()
                && chain.gender().isPresent()
                && !phrase.gender().equals(chain.gender());
        boolean number = phrase.isName()
                && phrase.several().equals(Optional.of(false))
                && chain.several().equals(Optional.of(true));
        return gender
                || number
                || ((phrase.isName() || isHeOrShe(phrase)) && chain.isOfOther(phrase.sort()))
                || (phrase.identity().isPresent()
                        && chain.identity().isPresent()
                        && !phrase.identity().equals(chain.identity()));
    }

    /** A paper or a firm is never "he" or "she". */
    private static boolean isHeOrShe(NounPhrase phrase) {
        return phrase.form() == Form.MALE || phrase.form() == Form.FEMALE;
    }

    /** Whether nothing in the words of a phrase forbids that it means what an earlier one means. */
    private static boolean fits(NounPhrase phrase, NounPhrase earlier) {
        if (!phrase.form().isPronoun()) {
            return phrase.headWord().equals(earlier.headWord());
        }
        boolean person = earlier.sort() == Sort.PERSON;
        boolean gender = phrase.gender().isEmpty()
                || earlier.gender().isEmpty()
                || phrase.gender().equals(earlier.gender());
        boolean number = phrase.several().isEmpty()
                || earlier.several().isEmpty()
                || phrase.several().equals(earlier.several());
        return gender
                && number
                && switch (phrase.form()) {
                    case MALE, FEMALE -> person || (earlier.isName() && earlier.sort() == Sort.UNKNOWN);
                    case THING -> !person;
                    default -> true;
                };
    }
}
