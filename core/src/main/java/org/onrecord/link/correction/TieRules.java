package org.onrecord.link.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.link.Claim;
import org.onrecord.link.Dependence;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Entry;
import org.onrecord.link.Party;
import org.onrecord.model.ArticleId;

/**
 * Sets who leans on whom right by people's word. Where two articles are said not to lean on each other, what ties each of them to third
 * ones is looked for without the other: of many copies of a wire's text, two may be tied through the one that is now said to stand alone.
 */
public final class TieRules {

    private final List<Act> acts;

    /** @param acts of which each is on a pair of articles of its own */
    TieRules(List<Act> acts) {
        this.acts = List.copyOf(acts);
    }

    /**
     * The dependences between the entries of a claim.
     *
     * @param finder finds those that texts and chains show
     */
    public List<Dependence> find(Claim claim, Function<Claim, List<Dependence>> finder) {
        var here = on(claim);
        if (here.isEmpty()) {
            return finder.apply(claim);
        }
        var found = new LinkedHashSet<Dependence>();
        for (var part : parts(claim, apart(here))) {
            found.addAll(finder.apply(part));
        }
        for (var act : here) {
            if (act.what() instanceof Correction.Tie(var upstream, var downstream, var kind) && kind.isPresent()) {
                found.addAll(ties(of(upstream, claim), of(downstream, claim), kind.get(), act));
            }
        }
        return List.copyOf(found);
    }

    /** The acts that bear on a claim. */
    public List<Act> on(Claim claim) {
        var articles = claim.entries().stream().map(Entry::article).collect(Collectors.toSet());
        return acts.stream()
                .filter(act -> articles.containsAll(act.what().articles()))
                .toList();
    }

    private static Set<Set<ArticleId>> apart(List<Act> acts) {
        return acts.stream()
                .filter(act ->
                        act.what() instanceof Correction.Tie tie && tie.kind().isEmpty())
                .map(act -> Set.copyOf(act.what().articles()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Parts of a claim of which none holds two articles that stand apart, and one holds each other pair. */
    private static List<Claim> parts(Claim claim, Set<Set<ArticleId>> apart) {
        if (apart.isEmpty()) {
            return List.of(claim);
        }
        var alone = apart.stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted(Comparator.comparing(ArticleId::value))
                .toList();
        var parts = new ArrayList<Claim>();
        for (var one : alone) {
            part(claim, alone, Set.of(one)).ifPresent(parts::add);
            for (var other : alone.subList(alone.indexOf(one) + 1, alone.size())) {
                if (!apart.contains(Set.of(one, other))) {
                    part(claim, alone, Set.of(one, other)).ifPresent(parts::add);
                }
            }
        }
        return parts;
    }

    private static Optional<Claim> part(Claim claim, List<ArticleId> without, Set<ArticleId> with) {
        var left = new HashSet<>(without);
        left.removeAll(with);
        var entries = claim.entries().stream()
                .filter(entry -> !left.contains(entry.article()))
                .toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Claim(claim.id(), entries));
    }

    private static List<Entry> of(ArticleId article, Claim claim) {
        return claim.entries().stream()
                .filter(entry -> entry.article().equals(article))
                .sorted(Comparator.comparing(
                        entry -> entry.published().map(at -> at.toInstant()).orElse(Instant.MAX)))
                .toList();
    }

    /** Each that leans does so on one: what the other article tells on two voices' word stays of two origins. */
    private static List<Dependence> ties(List<Entry> upstream, List<Entry> downstream, DependenceKind kind, Act act) {
        var words = "decided by " + act.words();
        return downstream.stream()
                .map(entry -> new Dependence(nearest(entry, upstream).id(), entry.id(), kind, 1, words))
                .toList();
    }

    private static Entry nearest(Entry entry, List<Entry> upstream) {
        return upstream.stream()
                .max(Comparator.comparingInt(other -> likeness(entry, other)))
                .orElseThrow();
    }

    private static int likeness(Entry one, Entry other) {
        boolean sameVoice = one.origin()
                .party()
                .map(Party::key)
                .equals(other.origin().party().map(Party::key));
        boolean sameSide = Stand.of(one).polarity() == Stand.of(other).polarity()
                && Stand.of(one).certainty() == Stand.of(other).certainty();
        return (sameSide ? 2 : 0) + (sameVoice ? 1 : 0);
    }
}
