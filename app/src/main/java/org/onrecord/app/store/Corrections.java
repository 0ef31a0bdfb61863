package org.onrecord.app.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.link.ClaimId;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.EntryId;
import org.onrecord.link.Reliability;
import org.onrecord.link.correction.Act;
import org.onrecord.link.correction.ActId;
import org.onrecord.link.correction.Correction;
import org.onrecord.link.correction.Decisions;
import org.onrecord.link.correction.Spot;
import org.onrecord.link.correction.Stand;
import org.onrecord.model.ArticleId;

/** What people decide about a ledger. Each act is kept for ever with who, when and why; to take one back is an act too. */
public final class Corrections {

    /** So many claims are counted at once, while whoever decides waits; more are counted later. */
    private static final int COUNTED_AT_ONCE = 200;

    private static final Pattern BEGIN_OF_ID = Pattern.compile("a-[0-9a-f]{0,20}");

    private final Database database;
    private final Clock clock;
    private final StandingCache standings;
    private final ActBook book;
    private final ClaimFinder claims;

    Corrections(Database database, Clock clock, StandingCache standings) {
        this.database = database;
        this.clock = clock;
        this.standings = standings;
        this.book = new ActBook(database);
        this.claims = new ClaimFinder(database, standings);
    }

    /** Everything that was decided, and what of it holds. */
    public Decisions decisions() {
        return book.decisions();
    }

    /** What an act is about. */
    public Subjects subjects(Act act) {
        return new SubjectFinder(database, standings, decisions()).of(act);
    }

    /** The acts whose ids begin so. */
    public List<Act> beginning(String begin) {
        return BEGIN_OF_ID.matcher(begin).matches()
                ? decisions().acts().stream()
                        .filter(act -> act.id().value().startsWith(begin))
                        .toList()
                : List.of();
    }

    /**
     * Takes assertions out of a claim into one of their own.
     *
     * @throws DecisionFailure where they are not of the claim, or all of it
     */
    public Deed split(ClaimId claim, List<EntryId> entries, By by) {
        var account = account(claim);
        var taken = Set.copyOf(entries);
        var spots = new ArrayList<Spot>();
        for (var entry : account.claim().entries()) {
            if (taken.contains(entry.id())) {
                spots.add(Spot.of(entry));
            }
        }
        if (spots.size() != taken.size() || spots.isEmpty()) {
            throw DecisionFailure.notThere(
                    "not all of these are of claim " + claim + "; see 'onrecord claim " + claim + "'");
        }
        boolean leavesSome = account.claim().entries().stream()
                .anyMatch(entry -> entry.matter().isPresent() && !taken.contains(entry.id()));
        if (!leavesSome) {
            throw DecisionFailure.impossible(
                    "nothing would be left of claim " + claim + "; name only those that tell another thing");
        }
        return keep(new Correction.Split(claim, spots), by);
    }

    /** Makes one claim of two, under the id of the first. */
    public Deed merge(ClaimId kept, ClaimId given, By by) {
        if (kept.equals(given)) {
            throw DecisionFailure.impossible("claim " + kept + " is one with itself; name two");
        }
        return keep(
                new Correction.Merge(
                        kept,
                        Spot.of(account(kept).head()),
                        given,
                        Spot.of(account(given).head())),
                by);
    }

    /**
     * Says that one article leans on another, or that neither does.
     *
     * @param kind in what it does; empty where neither does
     */
    public Deed tie(ArticleId upstream, ArticleId downstream, Optional<DependenceKind> kind, By by) {
        if (upstream.equals(downstream)) {
            throw DecisionFailure.impossible("both are of one article; name assertions of two");
        }
        for (var article : List.of(upstream, downstream)) {
            if (!book.knows(article)) {
                throw DecisionFailure.notThere("no article " + article + " in the ledger");
            }
        }
        return keep(new Correction.Tie(upstream, downstream, kind), by);
    }

    /** Says how the last voice of an assertion stands to what it tells. */
    public Deed restate(ClaimId claim, EntryId entry, Stand right, By by) {
        var read = account(claim).asRead(entry);
        return keep(new Correction.Restate(Spot.of(read), Stand.of(read), right), by);
    }

    /** Says how reliable a source is, by the key of its party. */
    public Deed grade(String party, Reliability grade, By by) {
        return keep(new Correction.Grade(party, grade), by);
    }

    /** Takes an act back. Of two who do so at once, one is told that it is undone already. */
    public Deed undo(ActId act, By by) {
        return database.transaction(() -> {
            var known = decisions().acts().stream()
                    .filter(one -> one.id().equals(act))
                    .findFirst()
                    .orElseThrow(() -> DecisionFailure.notThere("no act " + act + "; see 'onrecord correct list'"));
            var undoing = decisions().undoing(known.id());
            if (undoing.isPresent()) {
                throw DecisionFailure.doneAlready("act " + act + " is undone already, by "
                        + undoing.get().id() + "; undo that one to have it hold again");
            }
            return keep(new Correction.Undo(act), by);
        });
    }

    private ClaimAccount account(ClaimId claim) {
        return claims.find(claim, Horizon.NONE)
                .filter(account -> account.claim().id().equals(claim))
                .orElseThrow(() -> DecisionFailure.notThere("no claim " + claim + "; see 'onrecord claims'"));
    }

    private Deed keep(Correction what, By by) {
        return database.transaction(() -> {
            settle();
            var at = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS);
            var act = new Act(newId(at, by, what), at, Optional.of(by.who()), by.why(), what);
            book.keep(act);
            return deed(act, touch(what));
        });
    }

    /** Counts what is still to be counted, where that is little, so that a change is told as what the act did. */
    private void settle() {
        if (standings.uncounted() <= COUNTED_AT_ONCE) {
            standings.refresh(counted -> {});
        }
    }

    private Deed deed(Act act, Set<Long> touched) {
        if (touched.size() > COUNTED_AT_ONCE || standings.uncounted() > COUNTED_AT_ONCE) {
            return new Deed(act, List.of(), standings.uncounted());
        }
        var numbers = List.copyOf(touched);
        var before = standings.byClaim(numbers);
        standings.refresh(counted -> {});
        var after = standings.byClaim(numbers);
        var changes = new ArrayList<Deed.Change>();
        for (var number : numbers.stream().sorted().toList()) {
            var change = new Deed.Change(
                    new ClaimNumbers(database.sql()).id(number),
                    Optional.ofNullable(before.get(number)),
                    Optional.ofNullable(after.get(number)));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return new Deed(act, changes, 0);
    }

    /** Takes on an act of another ledger, inside a transaction. */
    boolean take(Act act) {
        if (book.holds(act.id())) {
            return false;
        }
        book.keep(act);
        return true;
    }

    /** Puts what acts are about where it belongs, inside a transaction; the claims that change are to be counted again. */
    Set<Long> touch(Correction what) {
        var touched = new HashSet<>(book.refresh());
        touched.addAll(bearsOn(what));
        book.uncount(touched);
        return touched;
    }

    /** The claims that an act bears on beside those whose entries it moves are to be counted again, inside a transaction. */
    void bears(Correction what) {
        book.uncount(bearsOn(what));
    }

    private Set<Long> bearsOn(Correction what) {
        return switch (what) {
            case Correction.Tie(var upstream, var downstream, var kind) -> {
                var both = new HashSet<>(claimsOf(upstream));
                both.retainAll(claimsOf(downstream));
                yield both;
            }
            case Correction.Grade(var party, var grade) -> new Grades(database).claims(party);
            case Correction.Undo(var undone) ->
                decisions().acts().stream()
                        .filter(act -> act.id().equals(undone))
                        .findFirst()
                        .map(act -> bearsOn(act.what()))
                        .orElse(Set.of());
            case Correction.Split split -> Set.of();
            case Correction.Merge merge -> Set.of();
            case Correction.Restate restate -> Set.of();
        };
    }

    private Set<Long> claimsOf(ArticleId article) {
        return Set.copyOf(database.sql()
                .list(
                        "SELECT DISTINCT l.claim FROM article a JOIN reading r ON r.article = a.number JOIN entry e ON e.reading = r.number JOIN linkage l ON l.entry = e.place WHERE a.id = ?",
                        row -> row.getLong(1),
                        article.value()));
    }

    /** The digest of what was decided; the same again, after it was undone, is another act. */
    private ActId newId(Instant at, By by, Correction what) {
        for (int again = 0; ; again++) {
            var id = id(at, Optional.of(by.who()), by.why(), what, again);
            if (!book.holds(id)) {
                return id;
            }
        }
    }

    static ActId id(Instant at, Optional<String> who, Optional<String> why, Correction what, int again) {
        var said = String.join("\n", at.toString(), who.orElse(""), why.orElse(""), Nouns.write(what), "" + again);
        return new ActId("a-" + Digests.hex(said));
    }
}
