package org.onrecord.extract.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Attribution;
import org.onrecord.model.Certainty;
import org.onrecord.model.Range;
import org.onrecord.model.Stance;
import org.onrecord.model.Style;
import org.onrecord.model.Tense;

/** Finds which voice tells a word, through whom, and how that voice stands to it. */
final class SpeechFinder {

    private static final Set<String> MENTIONS = Set.of("noun", "about", "at", "on", "over");
    private static final Set<String> ASKING = Set.of("to", "against", "for");

    private final SpeechLexicon lexicon;
    private final Selectors selectors;
    private final Tree tree;
    private final Links links;
    private final Contents contents;
    private final Firmness firmness;

    SpeechFinder(SpeechLexicon lexicon, Selectors selectors, Tree tree, Contents contents, Firmness firmness) {
        this.lexicon = lexicon;
        this.selectors = selectors;
        this.tree = tree;
        this.contents = contents;
        this.firmness = firmness;
        links = new Links(tree);
    }

    /**
     * How a content holds a word.
     *
     * @param attitude how the cue says that its voice stands to it
     * @param apart a word of the content that belongs to the cue: "declined to comment on"
     * @param pointer a word of the content that only points at what stands below: "the allegation that"
     */
    private record Grip(Attitude attitude, List<Range> apart, Optional<Integer> pointer) {}

    /** Who tells a word: the innermost voice whose content holds it, else the outlet. */
    Speech of(int word) {
        for (var attribution : contents.holding(word)) {
            var grip = grip(attribution, word);
            if (grip.attitude().isVoice()) {
                return speech(attribution, grip, around(attribution, List.of()));
            }
        }
        return Speech.OUTLET;
    }

    /** Who is said to say anything at all with this cue, whatever the content. */
    Speech with(Attribution attribution, Attitude attitude) {
        return speech(attribution, new Grip(attitude, List.of(), Optional.empty()), around(attribution, List.of()));
    }

    /** Who tells that an attribution's voice speaks: the voice that it stands within, else the outlet. */
    private Speech around(Attribution attribution, List<Attribution> seen) {
        var cue = contents.cueWord(attribution);
        var outer = new ArrayList<Attribution>();
        attribution.within().ifPresent(outer::add);
        cue.ifPresent(word -> outer.addAll(contents.holding(word)));
        for (var candidate : outer) {
            if (candidate.equals(attribution) || seen.contains(candidate)) {
                continue;
            }
            var grip = grip(candidate, cue.orElseThrow());
            if (grip.attitude().isVoice()) {
                var before = new ArrayList<>(seen);
                before.add(attribution);
                return speech(candidate, grip, around(candidate, before));
            }
        }
        return Speech.OUTLET;
    }

    private Speech speech(Attribution attribution, Grip grip, Speech around) {
        var attitude = grip.attitude();
        var content = contents.content(attribution);
        var cue = contents.cueWord(attribution)
                .filter(word -> tree.token(word).upos().equals("VERB")
                        && !tree.token(word).relation().equals("case"))
                .map(word -> firmness.read(word, around.scope().without(content)));
        boolean not = cue.filter(put -> put.degree().isNot()).isPresent();
        var start = Degree.SO.below(not ? attitude.contentIfNot() : attitude.content());
        if (!not && cue.filter(put -> isOpen(put.degree())).isPresent()) {
            start = start.atMost(Certainty.UNKNOWN); // "may confirm that": nothing is confirmed yet
        }
        var chain = new ArrayList<>(around.chain());
        chain.add(attribution);
        return new Speech(
                chain,
                (not ? attitude.stanceIfNot() : attitude.stance()).orElse(Stance.ASSERT),
                new Scope(content, grip.apart(), grip.pointer(), start, tense(attitude, cue), true));
    }

    private static boolean isOpen(Degree degree) {
        return degree.certainty() == Certainty.POSSIBLE || degree.certainty() == Certainty.UNKNOWN;
    }

    private static Optional<Tense> tense(Attitude attitude, Optional<Put> cue) {
        return switch (attitude.tense()) {
            case "past" -> Optional.of(Tense.PAST);
            case "future" -> Optional.of(Tense.FUTURE);
            default -> cue.flatMap(Put::tense);
        };
    }

    private Grip grip(Attribution attribution, int word) {
        if (attribution.style() == Style.INDIRECT && contents.isInAnotherParagraph(attribution, word)) {
            return new Grip(Attitude.NO_VOICE, List.of(), Optional.empty()); // reported speech ends with its paragraph
        }
        if (isImpersonal(attribution)) {
            return new Grip(Attitude.NO_VOICE, List.of(), Optional.empty());
        }
        var content = contents.content(attribution);
        var lemma = attribution.cue().lemma();
        int top = top(word, new Scope(content, List.of(), Optional.empty(), Degree.SO, Optional.empty(), true));
        if (top != word && isDeclined(lemma, top)) {
            var apart = List.of(new Range(top, top + 1));
            int below = top(word, new Scope(content, apart, Optional.empty(), Degree.SO, Optional.empty(), true));
            return new Grip(lexicon.stances().of(lemma).orElse(Attitude.PLAIN), apart, pointer(below, word));
        }
        if (isBesideCue(attribution, top)) {
            return new Grip(Attitude.NO_VOICE, List.of(), Optional.empty());
        }
        var pointer = pointer(top, word);
        return new Grip(attitude(attribution, lemma, top, pointer.isPresent()), List.of(), pointer);
    }

    /** "It is unclear whether": whoever writes it asks, and nobody else speaks. */
    private boolean isImpersonal(Attribution attribution) {
        return attribution.source().spans().isEmpty()
                && contents.cueWord(attribution)
                        .filter(cue -> tree.token(cue).upos().equals("ADJ")
                                && tree.child(cue, "expl").isPresent())
                        .isPresent();
    }

    /** "Promised a vote after delegates had met": a clause beside the cue and beside what is said is told by whoever tells the cue. */
    private boolean isBesideCue(Attribution attribution, int top) {
        return attribution.style() == Style.INDIRECT
                && tree.token(top).relation().equals("advcl")
                && links.isFinite(top)
                && contents.cueWord(attribution)
                        .filter(cue -> cue == tree.head(top))
                        .isPresent()
                && contents.contentWord(attribution)
                        .filter(first -> first != top)
                        .isPresent();
    }

    /** The word that holds what a voice says together, above a word of it. */
    private int top(int word, Scope scope) {
        int top = word;
        for (var link = links.up(top);
                link.isPresent() && scope.holds(link.get().governor());
                link = links.up(top)) {
            top = link.get().governor();
        }
        return top;
    }

    /** "Declined to comment", "refused to confirm": the verb of saying is the content's, but belongs to the cue. */
    private boolean isDeclined(String lemma, int top) {
        return lexicon.stances()
                        .of(lemma)
                        .flatMap(Attitude::stance)
                        .filter(stance -> stance == Stance.DECLINE)
                        .isPresent()
                && tree.token(top).upos().equals("VERB")
                && lexicon.stances()
                        .of(tree.token(top).lemma())
                        .filter(Attitude::isVoice)
                        .isPresent();
    }

    private Optional<Integer> pointer(int top, int word) {
        return top != word && lexicon.pointers().isTold(tree.token(top).lemma()) ? Optional.of(top) : Optional.empty();
    }

    private Attitude attitude(Attribution attribution, String lemma, int top, boolean pointed) {
        boolean direct = attribution.style() == Style.DIRECT;
        var link = links.up(top);
        var kind = pointed || direct ? "that" : link.map(Link::kind).orElse("that");
        var found = pointed ? lexicon.stances().of(lemma) : lexicon.stances().of(lemma, kind);
        if (found.isPresent()) {
            boolean states = direct && links.isFinite(top) && found.get().asksFor();
            return states || (direct && !found.get().isVoice()) ? Attitude.PLAIN : found.get();
        }
        if (direct) {
            return Attitude.PLAIN;
        }
        boolean mentions =
                link.filter(up -> !up.clause() && MENTIONS.contains(up.kind())).isPresent();
        boolean acts = !kind.equals("that") && selectors.has(lemma, kind); // "managed to"; but "reported that"
        if (pointed || mentions || acts) {
            return Attitude.NO_VOICE;
        }
        return ASKING.contains(kind) ? Attitude.ASKING : Attitude.PLAIN;
    }
}
