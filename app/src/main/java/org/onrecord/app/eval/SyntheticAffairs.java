package org.onrecord.app.eval;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.model.EventType;

/** Matters with a life for synthetic news: treaties, sanctions, arms, each of two countries, told stage by stage for some time. */
final class SyntheticAffairs {

    /** A new one begins every so many articles. */
    private static final int ARTICLES = 40;

    /** In affairs: how far back one lies that is told of, at the mean. */
    private static final int RECENT = 20;

    private static final List<Sort> SORTS = List.of(
            new Sort(
                    EventType.AGREE,
                    List.of("grain treaty", "security pact", "trade deal"),
                    List.of("propose", "negotiate", "sign", "ratify", "suspend")),
            new Sort(
                    EventType.SANCTION,
                    List.of("economic sanctions", "embargo"),
                    List.of("threaten", "impose", "widen", "ease", "lift")),
            new Sort(
                    EventType.AID,
                    List.of("tanks", "howitzers", "grain"),
                    List.of("consider", "pledge", "approve", "ship", "deliver")));

    private static final int STAGES = 5;

    private final SplittableRandom random;

    private record Sort(EventType type, List<String> themes, List<String> predicates) {}

    SyntheticAffairs(SplittableRandom random) {
        this.random = random;
    }

    /** One stage of an affair that an article of this number may tell of; below zero, so that it is no other story. */
    long story(long article) {
        long back = (long) (-Math.log(1 - random.nextDouble()) * RECENT);
        long affair = Math.max(0, article / ARTICLES - back);
        return -1 - affair * STAGES - random.nextInt(STAGES);
    }

    /** What is told there: the same for the same stage. */
    Matter matter(long story) {
        long number = -1 - story;
        var dice = new SplittableRandom(number / STAGES);
        var sort = SORTS.get(dice.nextInt(SORTS.size()));
        var theme = sort.themes().get(dice.nextInt(sort.themes().size()));
        var from = SyntheticNews.land(dice);
        Party to = SyntheticNews.land(dice);
        while (to.equals(from)) {
            to = SyntheticNews.land(dice);
        }
        return new Matter(
                sort.predicates().get((int) (number % STAGES)),
                Optional.of(sort.type()),
                Optional.empty(),
                List.of(from),
                List.of(to),
                Optional.of(theme),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
