package org.onrecord.extract.assertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Attribution;
import org.onrecord.model.Range;

/** Where the contents and cues of the attributions stand among the words. */
final class Contents {

    private final Tree tree;
    private final WordPlaces places;
    private final IdentityHashMap<Attribution, List<Range>> contents = new IdentityHashMap<>();
    private final IdentityHashMap<Attribution, List<Range>> cues = new IdentityHashMap<>();
    private final List<List<Attribution>> holding = new ArrayList<>();

    Contents(Tree tree, WordPlaces places, List<Attribution> attributions) {
        this.tree = tree;
        this.places = places;
        for (int word = 0; word < tree.size(); word++) {
            holding.add(new ArrayList<>());
        }
        for (var attribution : attributions) {
            var content = places.words(attribution.content());
            contents.put(attribution, content);
            cues.put(attribution, places.words(attribution.cue().spans()));
            for (var range : content) {
                for (int word = range.begin(); word < range.end(); word++) {
                    holding.get(word).add(attribution);
                }
            }
        }
        var inner = Comparator.<Attribution>comparingInt(Contents::depth)
                .reversed()
                .thenComparingInt(attribution -> size(content(attribution)));
        holding.forEach(list -> list.sort(inner));
    }

    List<Range> content(Attribution attribution) {
        return contents.getOrDefault(attribution, List.of());
    }

    /** The attributions whose content holds a word, the innermost first. */
    List<Attribution> holding(int word) {
        return holding.get(word);
    }

    /** The word of a cue that carries its meaning. */
    Optional<Integer> cueWord(Attribution attribution) {
        var words = cues.getOrDefault(attribution, List.of());
        var found = Optional.<Integer>empty();
        for (var range : words) {
            for (int word = range.begin(); word < range.end(); word++) {
                if (tree.token(word).lemma().equals(attribution.cue().lemma())) {
                    found = Optional.of(word);
                }
            }
        }
        return found.or(() -> words.stream().findFirst().map(tree::headOf));
    }

    /** The attributions with source and cue between two words, in another sentence than the first. */
    List<Attribution> between(int one, int other) {
        return cues.keySet().stream()
                .filter(attribution -> !attribution.source().spans().isEmpty()
                        && cueWord(attribution)
                                .filter(cue -> one < cue && cue < other && places.sentence(cue) > places.sentence(one))
                                .isPresent())
                .toList();
    }

    /** Whether a line begins between the cue and a word. */
    boolean isInAnotherParagraph(Attribution attribution, int word) {
        return cueWord(attribution).filter(cue -> isParted(cue, word)).isPresent();
    }

    private boolean isParted(int one, int other) {
        for (int word = Math.min(one, other) + 1; word <= Math.max(one, other); word++) {
            if (tree.token(word).word().lineBefore()) {
                return true;
            }
        }
        return false;
    }

    /** The word of a content that the others hang on. */
    Optional<Integer> contentWord(Attribution attribution) {
        return content(attribution).stream().findFirst().map(tree::headOf);
    }

    /** Whether a word stands for the noun before its clause: "who", "which". */
    boolean isRelative(int word) {
        return tree.token(word).xpos().startsWith("W");
    }

    private static int depth(Attribution attribution) {
        int depth = 0;
        for (var outer = attribution.within();
                outer.isPresent();
                outer = outer.get().within()) {
            depth++;
        }
        return depth;
    }

    private static int size(List<Range> ranges) {
        return ranges.stream().mapToInt(Range::size).sum();
    }
}
