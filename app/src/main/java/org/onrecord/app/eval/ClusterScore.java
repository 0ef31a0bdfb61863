package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well clusters of mentions agree with gold ones, over any number of documents: the fractions of MUC (Vilain et al., 1995), B³
 * (Bagga and Baldwin, 1998) and CEAFe (Luo, 2005) as the CoNLL scorer adds them up.
 *
 * @param muc links
 * @param bCubed mentions
 * @param ceafe entities, under the best one-to-one assignment
 */
record ClusterScore(Fractions muc, Fractions bCubed, Fractions ceafe) {

    static final ClusterScore NONE = new ClusterScore(Fractions.NONE, Fractions.NONE, Fractions.NONE);

    /** Sums under and over the stroke, of recall and of precision. */
    record Fractions(double recalled, double gold, double precise, double found) {

        static final Fractions NONE = new Fractions(0, 0, 0, 0);

        Fractions plus(Fractions other) {
            return new Fractions(
                    recalled + other.recalled, gold + other.gold, precise + other.precise, found + other.found);
        }

        double recall() {
            return gold == 0 ? 0 : 100 * recalled / gold;
        }

        double precision() {
            return found == 0 ? 0 : 100 * precise / found;
        }

        double f1() {
            double sum = recall() + precision();
            return sum == 0 ? 0 : 2 * recall() * precision() / sum;
        }
    }

    /** Scores the clusters of one document; each mention is in one cluster at most. */
    static <T> ClusterScore of(Collection<? extends Collection<T>> gold, Collection<? extends Collection<T>> found) {
        var marked = sets(gold);
        var answered = sets(found);
        return new ClusterScore(muc(marked, answered), bCubed(marked, answered), ceafe(marked, answered));
    }

    ClusterScore plus(ClusterScore other) {
        return new ClusterScore(muc.plus(other.muc), bCubed.plus(other.bCubed), ceafe.plus(other.ceafe));
    }

    /** The mean of the three F1. */
    double mean() {
        return (muc.f1() + bCubed.f1() + ceafe.f1()) / 3;
    }

    private static <T> List<Set<T>> sets(Collection<? extends Collection<T>> clusters) {
        var sets = new ArrayList<Set<T>>();
        clusters.forEach(cluster -> sets.add(new HashSet<>(cluster)));
        return sets;
    }

    private static <T> Map<T, Set<T>> byMention(List<Set<T>> clusters) {
        var byMention = new HashMap<T, Set<T>>();
        clusters.forEach(cluster -> cluster.forEach(mention -> byMention.put(mention, cluster)));
        return byMention;
    }

    private static <T> Fractions muc(List<Set<T>> gold, List<Set<T>> found) {
        return new Fractions(
                linksKept(gold, byMention(found)), links(gold), linksKept(found, byMention(gold)), links(found));
    }

    private static <T> double links(List<Set<T>> clusters) {
        return clusters.stream().mapToDouble(cluster -> cluster.size() - 1.0).sum();
    }

    private static <T> double linksKept(List<Set<T>> clusters, Map<T, Set<T>> others) {
        double kept = 0;
        for (var cluster : clusters) {
            var parts = new HashSet<Set<T>>();
            int alone = 0;
            for (var mention : cluster) {
                var other = others.get(mention);
                if (other == null) {
                    alone++;
                } else {
                    parts.add(other);
                }
            }
            kept += cluster.size() - parts.size() - alone;
        }
        return kept;
    }

    private static <T> Fractions bCubed(List<Set<T>> gold, List<Set<T>> found) {
        return new Fractions(
                shared(gold, byMention(found)), mentions(gold), shared(found, byMention(gold)), mentions(found));
    }

    private static <T> double mentions(List<Set<T>> clusters) {
        return clusters.stream().mapToDouble(Set::size).sum();
    }

    /** Over all mentions: which part of its cluster is with it in the other clustering too. */
    private static <T> double shared(List<Set<T>> clusters, Map<T, Set<T>> others) {
        double sum = 0;
        for (var cluster : clusters) {
            for (var mention : cluster) {
                var other = others.get(mention);
                sum += other == null ? 0 : (double) common(cluster, other) / cluster.size();
            }
        }
        return sum;
    }

    private static <T> long common(Set<T> one, Set<T> other) {
        return one.stream().filter(other::contains).count();
    }

    private static <T> Fractions ceafe(List<Set<T>> gold, List<Set<T>> found) {
        var likeness = new double[gold.size()][found.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int k = 0; k < found.size(); k++) {
                likeness[i][k] = 2.0
                        * common(gold.get(i), found.get(k))
                        / (gold.get(i).size() + found.get(k).size());
            }
        }
        double best = Assignment.best(likeness);
        return new Fractions(best, gold.size(), best, found.size());
    }
}
