package org.onrecord.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Origin;
import org.onrecord.link.Side;
import org.onrecord.link.Standing;
import org.onrecord.model.ArticleId;

/**
 * Tells what is new in one claim to those who watch for it, from how it stood and how it stands. What was there before is told by articles:
 * a newer reading of an old article brings nothing new by itself.
 */
final class NoticeJudge {

    private final Counted now;
    private final Optional<Standing> before;
    private final Set<ArticleId> known;
    private final Map<EntryId, ArticleId> articles = new HashMap<>();
    private final Map<Told, Words> words = new HashMap<>();

    /**
     * Of one claim.
     *
     * @param known the articles that told it before
     */
    NoticeJudge(Counted now, Optional<Standing> before, Set<ArticleId> known) {
        this.now = now;
        this.before = before;
        this.known = Set.copyOf(known);
        now.told().forEach(told -> articles.put(told.entry().id(), told.entry().article()));
    }

    /** What a watch has to tell, in order. */
    List<Notice.Told> judge(Watch watch) {
        var asked = ClaimSearch.words(watch.query());
        var after = Notice.Counts.of(now.standing());
        if (!answers(watch.query(), asked, after, now.told())) {
            return List.of();
        }
        var then = before.map(Notice.Counts::of);
        var old = now.told().stream()
                .filter(told -> known.contains(told.entry().article()))
                .toList();
        var found = then.filter(counts -> answers(watch.query(), asked, counts, old))
                .map(counts -> changed(watch, counts, after))
                .orElseGet(() -> came(then, after));
        return found.stream().filter(one -> watch.kinds().contains(one.kind())).toList();
    }

    /** Of a claim that did not answer before: that it is there, or who denies what nobody denied. */
    private List<Notice.Told> came(Optional<Notice.Counts> then, Notice.Counts after) {
        if (then.isEmpty() || then.get().against() > 0 || after.against() == 0) {
            return List.of(told(NoticeKind.NEW_CLAIM, Optional.empty(), then, after));
        }
        var denials = fresh(Side.AGAINST, NoticeKind.DENIAL, then.get(), after);
        return denials.isEmpty() // by a voice that was there before
                ? List.of(told(NoticeKind.DENIAL, Optional.empty(), then, after))
                : denials;
    }

    /** Of a claim that answered before: its new origins; that it moved only where nothing else that the watch tells says so. */
    private List<Notice.Told> changed(Watch watch, Notice.Counts then, Notice.Counts after) {
        var found = new ArrayList<>(fresh(Side.AGAINST, NoticeKind.DENIAL, then, after));
        found.addAll(fresh(Side.FOR, NoticeKind.NEW_ORIGIN, then, after));
        found.addAll(fresh(Side.HEDGED, NoticeKind.NEW_ORIGIN, then, after));
        boolean isSaid = found.stream().anyMatch(one -> watch.kinds().contains(one.kind()));
        if (!explains(found, then, after) || (!isSaid && after.grade() != then.grade())) {
            found.add(told(NoticeKind.MOVED, Optional.empty(), Optional.of(then), after));
        }
        return found;
    }

    private boolean answers(ClaimQuery query, WordQuery asked, Notice.Counts counts, Collection<Told> told) {
        boolean sides = (!query.denied() || counts.against() > 0)
                && (!query.contested() || (counts.against() > 0 && counts.forIt() > 0));
        long least = query.since().map(Moments::first).orElse(Long.MIN_VALUE);
        long most = query.until().map(Moments::last).orElse(Long.MAX_VALUE);
        return sides
                && told.stream()
                        .filter(one -> one.moment() >= least && one.moment() <= most)
                        .anyMatch(one -> holds(one, asked));
    }

    private boolean holds(Told told, WordQuery asked) {
        var there =
                words.computeIfAbsent(told, one -> EntryWords.of(one.asRead())).words();
        return asked.phrases().stream().allMatch(phrase -> Collections.indexOfSubList(there, phrase.words()) >= 0);
    }

    /** A notice for each new origin of a side. */
    private List<Notice.Told> fresh(Side side, NoticeKind kind, Notice.Counts then, Notice.Counts after) {
        return fresh(side, after.on(side) - then.on(side)).stream()
                .map(origin -> told(kind, Optional.of(origin), Optional.of(then), after))
                .toList();
    }

    /** Origins of a side that only new articles tell: so many, the last first seen. */
    private List<Origin> fresh(Side side, int most) {
        var all = now.standing().origins().stream()
                .filter(origin -> origin.side() == side
                        && origin.entries().stream().map(articles::get).noneMatch(known::contains))
                .toList();
        return all.subList(Math.max(0, all.size() - Math.max(0, most)), all.size());
    }

    private static boolean explains(List<Notice.Told> found, Notice.Counts then, Notice.Counts after) {
        long denials =
                found.stream().filter(one -> one.kind() == NoticeKind.DENIAL).count();
        return after.against() - then.against() == denials
                && after.forIt() + after.hedged() - then.forIt() - then.hedged() == found.size() - denials
                && after.forIt() >= then.forIt()
                && after.hedged() >= then.hedged();
    }

    private Notice.Told told(
            NoticeKind kind, Optional<Origin> origin, Optional<Notice.Counts> then, Notice.Counts after) {
        return new Notice.Told(
                kind,
                now.standing().claim(),
                now.head().entry(),
                origin.map(Origin::name),
                origin.map(one -> one.entries().getFirst()),
                origin.flatMap(one -> quote(one.entries().getFirst())),
                then,
                after);
    }

    private Optional<String> quote(EntryId id) {
        return now.told().stream()
                .map(Told::entry)
                .filter(entry -> entry.id().equals(id))
                .map(Entry::quote)
                .findFirst();
    }
}
