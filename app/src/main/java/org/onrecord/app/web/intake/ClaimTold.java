package org.onrecord.app.web.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.app.store.ArticleAccount;
import org.onrecord.app.view.ClaimWords;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;
import org.onrecord.link.Posting;

/**
 * A claim that an article tells.
 *
 * @param claim its id
 * @param words who does what in it, for a link
 */
public record ClaimTold(String claim, String words) {

    /** Words of a link; more are cut off. */
    private static final int LONGEST = 120;

    static List<ClaimTold> of(Posting posting) {
        return list(posting.lines().stream()
                .map(line -> of(line.linkage().entry(), line.linkage().claim())));
    }

    static List<ClaimTold> of(ArticleAccount account) {
        return list(account.entries().stream().map(placed -> of(placed.entry(), placed.claim())));
    }

    private static ClaimTold of(Entry entry, ClaimId claim) {
        var words = String.join(" ", ClaimWords.who(entry) + ":", ClaimWords.what(entry));
        return new ClaimTold(
                claim.value(),
                words.codePointCount(0, words.length()) <= LONGEST
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…");
    }

    /** Each claim once, by the words that tell it first. */
    private static List<ClaimTold> list(Stream<ClaimTold> told) {
        var claims = new LinkedHashMap<String, ClaimTold>();
        told.forEach(one -> claims.putIfAbsent(one.claim(), one));
        return List.copyOf(new ArrayList<>(claims.values()));
    }
}
