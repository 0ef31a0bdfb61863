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
 * @param isShown whether its texts show every dependence: if not, no reader could know
 */
public record History(
        Claim claim,
        Map<ArticleId, Print> prints,
        Map<Side, Integer> origins,
        List<Integer> tellings,
        boolean isShown) {

    public History {
        prints = Map.copyOf(prints);
        origins = Map.copyOf(origins);
        tellings = List.copyOf(tellings);
    }
}
