package org.onrecord.app.decide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.app.store.ClaimAccount;
import org.onrecord.app.store.Ledger;

/**
 * A thing that a user names by the begin of its id.
 *
 * @param noun what it is: "claim"
 * @param begin what they wrote
 * @param asOf the time as of which they ask; empty for now
 * @param next where ids are to be had, for who named none: "see 'onrecord claims'"
 */
public record Sought(String noun, String begin, Optional<Instant> asOf, String next) {

    public Sought {
        begin = begin.strip();
        if (begin.isEmpty()) {
            throw Unclear.wrong("no " + noun + " is named; " + next);
        }
    }

    /**
     * Everything that is known of a claim of a ledger.
     *
     * @throws Unclear where there is none, or several
     */
    public ClaimAccount claim(Ledger ledger) {
        return ledger.claim(among(ledger.beginning(begin), Object::toString), asOf)
                .orElseThrow(this::notThere);
    }

    /**
     * The one of some.
     *
     * @param found those whose ids begin so
     * @throws Unclear where there is none, or several
     */
    public <T> T among(List<T> found, Function<T, String> id) {
        if (found.size() > 1) {
            var names = found.stream().map(id).collect(Collectors.joining(", "));
            throw Unclear.several(
                    "several " + plural() + " begin with " + begin + ": " + names + "; give more of one of them");
        }
        return found.stream().findFirst().orElseThrow(this::notThere);
    }

    private String plural() {
        return noun + (noun.endsWith("ch") ? "es" : "s");
    }

    /** There is no such thing. */
    public Unclear notThere() {
        return Unclear.notThere("no " + noun + " " + begin + (asOf.isEmpty() ? "" : " by then") + "; " + next);
    }
}
