package org.onrecord.app.eval.history;

import java.util.List;
import java.util.Map;
import org.onrecord.link.Claim;
import org.onrecord.link.Print;
import org.onrecord.link.Side;
import org.onrecord.model.ArticleId;

/**
 * How one claim spread.
 *
 * @param claim the claim, with its entries
 * @param prints of its articles
 * @param origins how many independent origins there truly are on each side
 * @param tellings where each entry truly comes from, in the order of the entries
 * @param isRetold whether somebody retells another's story in his own words, with a source that is not named, and does not say so
 */
public record History(
        Claim claim,
        Map<ArticleId, Print> prints,
        Map<Side, Integer> origins,
        List<Integer> tellings,
        boolean isRetold) {

    public History {
        prints = Map.copyOf(prints);
        origins = Map.copyOf(origins);
        tellings = List.copyOf(tellings);
    }
}
