package org.onrecord.app.decide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.app.store.By;
import org.onrecord.app.store.Deed;
import org.onrecord.app.store.Ledger;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Reliability;
import org.onrecord.link.correction.Stand;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Certainty;
import org.onrecord.model.Polarity;
import org.onrecord.model.Stance;

/**
 * Sets right what a ledger holds, named as users name it. Each throws {@link Unclear} where a name leads nowhere, and
 * {@link org.onrecord.app.store.DecisionFailure} where it cannot be so decided.
 */
public final class Deciding {

    private final Ledger ledger;

    public Deciding(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Takes assertions out of a claim into one of their own. */
    public Deed split(String claim, List<String> assertions, By by) {
        var picked = Picked.of(ledger, claim);
        var entries = assertions.stream().map(picked::entry).distinct().toList();
        return ledger.corrections().split(picked.account().claim().id(), entries, by);
    }

    /** Makes one claim of two; the id of the first stays. */
    public Deed merge(String claim, String other, By by) {
        var kept = Picked.of(ledger, claim).account().claim().id();
        var given = Picked.of(ledger, other).account().claim().id();
        return ledger.corrections().merge(kept, given, by);
    }

    /**
     * Says whether the article of one assertion leans on that of another.
     *
     * @param kind in what the later leans on the earlier; empty where neither leans on the other
     */
    public Deed tie(String claim, String later, String earlier, Optional<DependenceKind> kind, By by) {
        var picked = Picked.of(ledger, claim);
        return ledger.corrections().tie(article(picked, earlier), article(picked, later), kind, by);
    }

    /**
     * Says how the last voice of an assertion stands to what it tells.
     *
     * @param polarity empty for the one that is usual with the stance
     */
    public Deed restate(
            String claim, String assertion, Stance stance, Optional<Polarity> polarity, Certainty certainty, By by) {
        var picked = Picked.of(ledger, claim);
        var right = new Stand(stance, polarity.orElse(Stand.of(stance).polarity()), certainty);
        return ledger.corrections().restate(picked.account().claim().id(), picked.entry(assertion), right, by);
    }

    /** Says how reliable a source is; claims are counted anew. */
    public Deed grade(String source, Reliability grade, By by) {
        if (source.isBlank()) {
            throw Unclear.notThere("no source is named; write its name, as 'onrecord claim' shows it");
        }
        var deed = ledger.corrections().grade(party(source), grade, by);
        ledger.count(counted -> {});
        return deed;
    }

    /** Takes an act back, named by the begin of its id. */
    public Deed undo(String act, By by) {
        var sought = new Sought("act", act, Optional.empty(), "see 'onrecord correct list'");
        var found = sought.among(
                ledger.corrections().beginning(sought.begin()), one -> one.id().value());
        return ledger.corrections().undo(found.id(), by);
    }

    private static ArticleId article(Picked picked, String written) {
        return picked.account().linkage(picked.entry(written)).entry().article();
    }

    /** A country's code stays; a name is written as the keys of parties are. */
    private static String party(String source) {
        return source.matches("[A-Z]{3}") ? source : source.strip().toLowerCase(Locale.ROOT);
    }
}
