package org.onrecord.app.decide;

import java.util.Optional;
import org.onrecord.app.store.ClaimAccount;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.view.StandingWords;
import org.onrecord.link.EntryId;

/** A claim and its assertions, as a user names them: by the begin of an id, and by the numbers that 'onrecord claim' shows. */
public record Picked(ClaimAccount account) {

    /**
     * The claim whose id begins so.
     *
     * @throws Unclear where there is none, or several
     */
    public static Picked of(Ledger ledger, String begin) {
        return new Picked(new Sought("claim", begin, Optional.empty(), "see 'onrecord claims'").claim(ledger));
    }

    /**
     * The assertion of that number, {@code 2} or {@code [2]}, or whose id begins so.
     *
     * @throws Unclear where there is none, or several
     */
    public EntryId entry(String written) {
        var number = written.replaceFirst("^\\[(.*)\\]$", "$1");
        var found = StandingWords.numbers(account).entrySet().stream()
                .filter(one -> one.getValue().toString().equals(number)
                        || (number.startsWith("e-") && one.getKey().value().startsWith(number)))
                .map(one -> one.getKey())
                .toList();
        var rest = written + " in claim " + account.claim().id() + "; see 'onrecord claim "
                + account.claim().id() + "'";
        if (found.isEmpty()) {
            throw Unclear.notThere("no assertion " + rest);
        }
        if (found.size() > 1) {
            throw Unclear.several("several assertions " + rest);
        }
        return found.getFirst();
    }
}
