package org.onrecord.extract.actor;

import java.util.List;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;
import org.onrecord.model.Range;

/**
 * Puts phrases that mean the same together: each goes with the earlier one for which most speaks, or begins a chain of its own
 * (mention ranking; Denis and Baldridge, 2008). The weights are learnt; see {@link PairLearner}.
 */
public final class MentionClusterer {

    private final PhraseReader reader = new PhraseReader();
    private final SightingFinder sightingFinder;
    private final PairWeights weights = PairWeights.learnt();

    public MentionClusterer() {
        this(new SightingFinder(new KnownActors(List.of())));
    }

    MentionClusterer(SightingFinder sightingFinder) {
        this.sightingFinder = sightingFinder;
    }

    /**
     * Clusters given mentions.
     *
     * @param mentions ranges of words, in any order
     * @return chains in the order of their first mentions; every mention is in one, also one that stands alone
     */
    public List<List<Range>> cluster(
            Article article, Analysis analysis, Tree tree, List<Attribution> attributions, List<Range> mentions) {
        var scene = new Scene(article, analysis, tree, attributions, sightingFinder.find(article, analysis));
        return chains(scene, phrases(scene, mentions)).stream()
                .map(chain -> chain.phrases().stream().map(NounPhrase::range).toList())
                .toList();
    }

    /** Phrases in the order in which they are read: by their beginnings, longer ones first. */
    List<NounPhrase> phrases(Scene scene, List<Range> mentions) {
        return mentions.stream()
                .distinct()
                .sorted((one, other) -> one.begin() != other.begin()
                        ? Integer.compare(one.begin(), other.begin())
                        : Integer.compare(other.end(), one.end()))
                .map(range -> reader.read(scene, range))
                .toList();
    }

    List<Chain> chains(Scene scene, List<NounPhrase> phrases) {
        return new ChainWalk(scene, phrases).walk(new BestFirst(weights));
    }

    /** Takes the answer with the highest score; of equal ones the first shown. */
    private static final class BestFirst implements Judge {

        private final PairWeights weights;
        private int best = NEW;
        private double most = Double.NEGATIVE_INFINITY;

        BestFirst(PairWeights weights) {
            this.weights = weights;
        }

        @Override
        public void consider(int earlier, Clues clues) {
            double score = clues.score(weights);
            if (score > most) {
                most = score;
                best = earlier;
            }
        }

        @Override
        public int decide(int phrase) {
            int decided = best;
            best = NEW;
            most = Double.NEGATIVE_INFINITY;
            return decided;
        }
    }
}
