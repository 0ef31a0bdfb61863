package org.onrecord.link.stance;

import java.util.List;
import java.util.Map;
import org.onrecord.model.Span;

/**
 * How an article stands to a claim, and why.
 *
 * @param bearing what is likeliest, by the weights of {@code bearing-weights.tsv}
 * @param likelihoods of each bearing, adding up to 1
 * @param claim how the claim's own words put it
 * @param article how the article puts it
 * @param evidence the sentences of the article that decide, the strongest first; empty where the article is about something else
 */
public record Judgement(
        Bearing bearing, Map<Bearing, Double> likelihoods, Attitude claim, Attitude article, List<Evidence> evidence) {

    public Judgement {
        likelihoods = Map.copyOf(likelihoods);
        evidence = List.copyOf(evidence);
    }

    /**
     * A sentence that decides.
     *
     * @param sentence where it stands
     * @param reasons what in it speaks for the article's attitude, the strongest first: {@code refute}, {@code in-speech}; may be empty
     */
    public record Evidence(Span sentence, List<String> reasons) {

        public Evidence {
            reasons = List.copyOf(reasons);
        }
    }
}
