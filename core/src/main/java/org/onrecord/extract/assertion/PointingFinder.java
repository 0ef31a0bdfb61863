package org.onrecord.extract.assertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Attribution;
import org.onrecord.model.Stance;
import org.onrecord.model.Voice;

/** Finds voices that point at what was told before ("This claim was echoed by", "denied it"), and what they point at. */
final class PointingFinder {

    /** How many sentences back a pointer reaches; farther off, "the report" is more often another one. */
    private static final int REACH_IN_SENTENCES = 4;

    private static final Set<String> COMPLEMENTS = Set.of("acl", "nmod");
    private static final Set<String> OBJECTS = Set.of("obj", "obl");

    private final SpeechLexicon lexicon;
    private final Tree tree;
    private final WordPlaces places;
    private final Contents contents;
    private final SpeechFinder speeches;
    private final Telling telling;

    PointingFinder(
            SpeechLexicon lexicon,
            Tree tree,
            WordPlaces places,
            Contents contents,
            SpeechFinder speeches,
            Telling telling) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.places = places;
        this.contents = contents;
        this.speeches = speeches;
        this.telling = telling;
    }

    /** The voices that point at what was told, in the order of their cues; a voice that points twice in a sentence does so once. */
    List<Told> find(List<Attribution> attributions, List<Told> told) {
        var found = new ArrayList<Told>();
        var before = new ArrayList<>(told);
        for (var attribution : attributions) {
            pointing(attribution, before).ifPresent(pointing -> {
                var same =
                        found.stream().filter(other -> isSame(other, pointing)).findFirst();
                if (same.isEmpty()) {
                    found.add(pointing);
                    before.add(pointing);
                } else if (isFuller(pointing, same.get())) {
                    found.set(found.indexOf(same.get()), pointing);
                    before.set(before.indexOf(same.get()), pointing);
                }
            });
        }
        return found;
    }

    private Optional<Told> pointing(Attribution attribution, List<Told> before) {
        var attitude = lexicon.stances().of(attribution.cue().lemma()).filter(Attitude::points);
        var cue = contents.cueWord(attribution);
        var pointer = pointer(attribution, before);
        if (attitude.isEmpty() || cue.isEmpty() || pointer.isEmpty()) {
            return Optional.empty();
        }
        var speech = speeches.with(attribution, attitude.get());
        return target(attribution, speech.stance(), cue.get(), pointer.get(), before)
                .filter(target -> !isOutdone(target, cue.get(), pointer.get(), before))
                .map(target -> telling.point(attribution, cue.get(), speech, target.assertion()));
    }

    /** The word of a content that points, where the content tells no event of its own. */
    private Optional<Integer> pointer(Attribution attribution, List<Told> told) {
        var content = contents.content(attribution);
        var top = contents.contentWord(attribution).flatMap(this::pointerAt);
        boolean tellsMore = told.stream()
                .anyMatch(one -> top.filter(word -> word == one.word()).isEmpty()
                        && content.stream().anyMatch(range -> range.contains(one.word())));
        return tellsMore ? Optional.empty() : top;
    }

    private Optional<Integer> pointerAt(int word) {
        if (isPointer(word)) {
            return Optional.of(word);
        }
        return tree.token(word).upos().equals("VERB")
                        && lexicon.stances().of(tree.token(word).lemma()).isPresent()
                ? tree.children(word).stream()
                        .filter(child -> OBJECTS.contains(tree.token(child).relation()) && isPointer(child))
                        .findFirst()
                : Optional.empty();
    }

    /** "The claim", "it"; not "the claim that Norland lost". */
    private boolean isPointer(int word) {
        return lexicon.pointers().has(tree.token(word).lemma())
                && tree.children(word).stream().noneMatch(this::isComplement);
    }

    private boolean isComplement(int word) {
        return (COMPLEMENTS.contains(tree.token(word).relation())
                        && tree.token(word).upos().equals("VERB"))
                || tree.child(word, "case")
                        .filter(of -> tree.token(of).lemma().equals("of"))
                        .isPresent();
    }

    private Optional<Told> target(Attribution attribution, Stance stance, int cue, int pointer, List<Told> before) {
        var lemma = tree.token(pointer).lemma();
        int sentence = places.sentence(cue);
        int reach = lemma.equals("which") ? 0 : REACH_IN_SENTENCES;
        return before.stream()
                .filter(one -> one.word() < Math.min(cue, pointer)
                        && one.depth() == 0 // what is said by the way is seldom what is denied
                        && sentence - places.sentence(one.word()) <= (one.isAttributed() ? reach : Math.min(reach, 1))
                        && mayPoint(lemma, one)
                        && mayAnswer(attribution, stance, one))
                .max(Comparator.comparingInt((Told one) -> places.sentence(one.word()))
                        .thenComparing(Told::isAttributed)
                        .thenComparing(Comparator.comparingInt(Told::word).reversed()))
                .map(one -> one.assertion().event().isPresent()
                        ? one
                        : new Told(one.assertion().about().orElseThrow(), one.word(), one.depth()));
    }

    /** Whether a noun more likely points at a later statement that tells no event. */
    private boolean isOutdone(Told target, int cue, int pointer, List<Told> before) {
        return lexicon.pointers().isTold(tree.token(pointer).lemma())
                && contents.between(target.word(), Math.min(cue, pointer)).stream()
                        .filter(other -> contents.contentWord(other)
                                .filter(this::isPointer)
                                .isEmpty())
                        .anyMatch(other -> before.stream()
                                .noneMatch(told -> told.assertion().chain().voices().stream()
                                        .anyMatch(voice -> voice.attribution()
                                                .filter(other::equals)
                                                .isPresent())));
    }

    private boolean mayPoint(String lemma, Told told) {
        if (!lexicon.pointers().isTold(lemma)) {
            return true;
        }
        var cues = lexicon.pointers().cues(lemma);
        return told.assertion()
                .chain()
                .origin()
                .attribution()
                .filter(origin -> cues.isEmpty() || cues.contains(origin.cue().lemma()))
                .isPresent();
    }

    /** Nobody confirms or denies what he said himself; only what one said himself is taken back. */
    private static boolean mayAnswer(Attribution attribution, Stance stance, Told told) {
        var origin = told.assertion().chain().origin().attribution();
        if (origin.isEmpty() || origin.get().equals(attribution)) {
            return origin.isEmpty();
        }
        var one = origin.get().source().name();
        boolean same = one.isPresent() && one.equals(attribution.source().name());
        return same == (stance == Stance.RETRACT) || one.isEmpty();
    }

    private boolean isSame(Told one, Told other) {
        return places.sentence(one.word()) == places.sentence(other.word())
                && one.assertion().about().equals(other.assertion().about())
                && (isRelative(other)
                        || isSame(
                                one.assertion().chain().origin(),
                                other.assertion().chain().origin()));
    }

    private static boolean isSame(Voice one, Voice other) {
        return one.actor().isEmpty() || other.actor().isEmpty() || one.actor().equals(other.actor());
    }

    /** "Was echoed by Tom Ek, who confirmed": the voice of the second cue is that of the first. */
    private boolean isRelative(Told told) {
        return told.assertion().chain().origin().attribution().stream()
                .flatMap(attribution -> places.words(attribution.source().spans()).stream())
                .anyMatch(source -> contents.isRelative(source.begin()));
    }

    /** A voice that is named counts for more than one that is not; of two named, the later says more: "echoed, and confirmed". */
    private boolean isFuller(Told one, Told other) {
        return !isRelative(one) && (isNamed(one) || !isNamed(other));
    }

    private static boolean isNamed(Told told) {
        return told.assertion().chain().origin().actor().isPresent();
    }
}
