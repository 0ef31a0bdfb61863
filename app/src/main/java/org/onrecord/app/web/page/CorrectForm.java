package org.onrecord.app.web.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.app.store.ClaimAccount;
import org.onrecord.app.view.ActWords;
import org.onrecord.app.view.ClaimWords;
import org.onrecord.app.view.StandingWords;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Party;
import org.onrecord.link.Reliability;
import org.onrecord.model.Stance;

/**
 * The forms that set a claim right.
 *
 * @param claim its id
 * @param reports what it is told in, by number
 * @param sources who tells it, by name
 * @param stances how a voice may stand to it
 * @param ties how one article may lean on another
 * @param grades how reliable a source may be
 */
public record CorrectForm(
        String claim,
        List<Choice> reports,
        List<Choice> sources,
        List<Choice> stances,
        List<Choice> ties,
        List<String> grades) {

    /** A list to choose from is of no use where it is longer; the command line names them all. */
    private static final int MOST = 200;

    /**
     * Something to choose.
     *
     * @param value what is sent
     * @param words what is shown
     */
    public record Choice(String value, String words) {}

    /** @param graded the grades that are set, by the keys of parties */
    static CorrectForm of(ClaimAccount account, Map<String, Reliability> graded) {
        return new CorrectForm(
                account.claim().id().value(),
                reports(account),
                sources(account, graded),
                Arrays.stream(Stance.values())
                        .map(stance -> new Choice(ActWords.stance(stance), ActWords.stance(stance)))
                        .toList(),
                Arrays.stream(DependenceKind.values())
                        .map(kind -> new Choice(kind.name().toLowerCase(Locale.ROOT), ActWords.words(kind)))
                        .toList(),
                Arrays.stream(Reliability.values()).map(Enum::name).toList());
    }

    private static List<Choice> reports(ClaimAccount account) {
        return StandingWords.numbers(account).entrySet().stream()
                .limit(MOST)
                .map(one -> {
                    var entry = account.linkage(one.getKey()).entry();
                    return new Choice(
                            one.getKey().value(),
                            "[" + one.getValue() + "] " + ClaimWords.chain(entry) + " "
                                    + ActWords.stance(entry.stance()));
                })
                .toList();
    }

    private static List<Choice> sources(ClaimAccount account, Map<String, Reliability> graded) {
        var sources = new LinkedHashMap<String, Choice>();
        account.claim().entries().stream()
                .flatMap(entry -> entry.chain().stream())
                .flatMap(teller -> teller.party().stream())
                .filter(Party::isSameEverywhere)
                .limit(MOST)
                .forEach(party -> {
                    var grade = graded.get(party.key());
                    sources.putIfAbsent(
                            party.key(),
                            new Choice(party.key(), party.name() + (grade == null ? "" : ", now " + grade)));
                });
        return List.copyOf(sources.values());
    }
}
