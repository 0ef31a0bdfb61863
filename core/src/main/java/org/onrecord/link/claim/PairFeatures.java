package org.onrecord.link.claim;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.Period;

/** Looks at two entries side by side, feature by feature. */
final class PairFeatures {

    /** Likeness in meaning of words of which one is not known: that of most words. */
    private static final double UNKNOWN = 0.3;

    private static final double VERY = 0.6;
    private static final double RAREST = 6;
    private static final double FARTHEST = 2000;
    private static final int ALIKE = 5;

    /** So many characters hold a title and a first sentence. */
    private static final int FIRST = 250;


    private final WordTable words;
    private final Places places;

    PairFeatures(WordTable words, Places places) {
        this.words = words;
        this.places = places;
    }

    /** The value of each feature, in their order. */
    float[] of(Look one, Look other) {
        var row = new Row();
        predicates(row, one, other);
        stories(row, one, other);
        parties(row, one, other);
        quotes(row, one, other);
        return row.values;
    }

    private void predicates(Row row, Look one, Look other) {
        boolean same = one.predicate().equals(other.predicate());
        var likeness = words.likeness(one.predicate(), other.predicate());
        row.put(Feature.ALWAYS, 1);
        row.put(Feature.SAME_PREDICATE, same);
        row.put(Feature.LIKE_STEM, !same && beginAlike(one.stem(), other.stem()));
        row.put(Feature.LIKE_MEANING, likeness.orElse(UNKNOWN));
        row.put(Feature.VERY_LIKE_MEANING, !same && likeness.orElse(0) >= VERY);
        row.put(Feature.UNKNOWN_MEANING, likeness.isEmpty());
        row.put(Feature.RARE_PREDICATE, same ? one.rarity() / RAREST : 0);
        row.put(Feature.SAYING, share(one.isCue(), other.isCue()));
        if (!same) {
            row.put(
                    Feature.OTHERS_PREDICATE,
                    share(
                            other.words().has(one.stem()) && !one.stem().equals(other.stem()),
                            one.words().has(other.stem()) && !one.stem().equals(other.stem())));
        }
        var types = one.matter().type().isPresent() && other.matter().type().isPresent();
        row.put(Feature.SAME_TYPE, types && one.matter().type().equals(other.matter().type()));
        row.put(Feature.OTHER_TYPE, types && !one.matter().type().equals(other.matter().type()));
    }

    private static boolean beginAlike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int alike = Math.min(ALIKE, Math.max(3, shorter - 1));
        return shorter >= alike && one.regionMatches(0, other, 0, alike);
    }

    private static void stories(Row row, Look one, Look other) {
        boolean sameArticle = one.entry().article().equals(other.entry().article());
        row.put(Feature.SAME_ARTICLE, sameArticle);
        row.put(Feature.BOTH_FIRST, isFirst(one) && isFirst(other));
        if (sameArticle) {
            var mine = one.entry().evidence();
            var its = other.entry().evidence();
            row.put(Feature.SAME_SENTENCE, mine.overlaps(its));
            row.put(Feature.FAR_IN_ARTICLE, Math.min(1, Math.abs(mine.begin() - its.begin()) / FARTHEST));
        }
        if (one.story().isPresent() && other.story().isPresent()) {
            row.put(Feature.SAME_STORY, one.story().get().cosine(other.story().get()));
            row.put(Feature.SAME_NAMES_IN_STORY, one.story().get().sharedNames(other.story().get()));
        }
    }

    /** Whether it stands where an article begins. */
    private static boolean isFirst(Look look) {
        return look.entry().evidence().begin() < FIRST;
    }

    private void parties(Row row, Look one, Look other) {
        row.sets(Feature.SAME_ACTOR, Feature.OTHER_ACTOR, one.actors(), other.actors());
        row.sets(Feature.SAME_RECIPIENT, Feature.OTHER_RECIPIENT, one.recipients(), other.recipients());
        row.put(
                Feature.SAME_PARTY,
                share(one.actors(), other.actors())
                        || share(one.actors(), other.recipients())
                        || share(one.recipients(), other.actors())
                        || share(one.recipients(), other.recipients()));
        if (!one.theme().isEmpty() && !other.theme().isEmpty()) {
            double likeness = cosine(one.theme(), other.theme());
            row.put(Feature.SAME_THEME, likeness);
            row.put(Feature.OTHER_THEME, likeness == 0);
        }
        var place = places.same(one.matter().place(), other.matter().place());
        row.put(Feature.SAME_PLACE, place.filter(same -> same).isPresent());
        row.put(Feature.OTHER_PLACE, place.filter(same -> !same).isPresent());
        times(row, one.matter().time(), other.matter().time());
    }

    private static void times(Row row, Optional<Period> one, Optional<Period> other) {
        if (one.isPresent() && other.isPresent()) {
            var overlap = Periods.overlap(one.get(), other.get());
            row.put(Feature.SAME_TIME, overlap.filter(same -> same).isPresent());
            row.put(Feature.OTHER_TIME, overlap.filter(same -> !same).isPresent());
        }
    }

    private static void quotes(Row row, Look one, Look other) {
        row.sets(Feature.SAME_NAME, Feature.OTHER_NAMES, one.names(), other.names());
        row.sets(
                Feature.SAME_NUMBER,
                Feature.OTHER_NUMBERS,
                one.words().numbers(),
                other.words().numbers());
        row.put(Feature.SAME_WORDS_NEAR, cosine(one.near(), other.near()));
        row.put(Feature.SAME_WORDS, cosine(one.told(), other.told()));
    }

    private static double share(boolean one, boolean other) {
        return (one ? 0.5 : 0) + (other ? 0.5 : 0);
    }

    private static boolean share(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        if (one.size() > other.size()) {
            return cosine(other, one);
        }
        double product = 0;
        for (var word : one.entrySet()) {
            product += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
        }
        return product == 0 ? 0 : product / Math.sqrt(square(one) * square(other));
    }

    private static double square(Map<String, Double> words) {
        return words.values().stream().mapToDouble(weight -> weight * weight).sum();
    }

    /** The values of one pair. */
    private static final class Row {

        private final float[] values = new float[Feature.values().length];

        @SuppressWarnings("EnumOrdinal") // the columns of a table that lives as long as the enum
        void put(Feature feature, double value) {
            values[feature.ordinal()] = (float) value;
        }

        void put(Feature feature, boolean value) {
            put(feature, value ? 1 : 0);
        }

        void sets(Feature same, Feature other, Set<String> one, Set<String> another) {
            if (!one.isEmpty() && !another.isEmpty()) {
                boolean share = share(one, another);
                put(same, share);
                put(other, !share);
            }
        }
    }
}
