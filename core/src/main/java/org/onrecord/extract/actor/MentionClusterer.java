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
    private final SceneSetter sceneSetter;
    private final PairWeights weights = PairWeights.learnt();

    public MentionClusterer() {
        this(new SceneSetter(new KnownActors(List.of())));
    }

    MentionClusterer(SceneSetter sceneSetter) {
        this.sceneSetter = sceneSetter;
    }

    /**
     * Clusters given mentions.
     *
     * @param mentions ranges of words, in any order
     * @return chains in the order of their first mentions; every mention is in one, also one that stands alone
     */
    public List<List<Range>> cluster(
            Article article, Analysis analysis, Tree tree, List<Attribution> attributions, List<Range> mentions) {
        var scene = sceneSetter.set(article, analysis, tree, attributions);
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

    /** The most likely chains. */
    List<Chain> chains(Scene scene, List<NounPhrase> phrases) {
        return new ChainWalk(scene, phrases).walk(new BestFirst(weights));
    }

    /** The same, less what is doubtful: a pronoun of which no chain is likelier than not stands alone. */
    List<Chain> sureChains(Scene scene, List<NounPhrase> phrases) {
        return new ChainWalk(scene, phrases).walk(new SureFirst(weights, phrases));
    }
}
