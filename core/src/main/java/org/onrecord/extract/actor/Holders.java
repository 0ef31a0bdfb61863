package org.onrecord.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Office;

/** Leads "the South Carolina senator" to the one person of the article who holds that office: "Sen. Ann Lee (R-S.C.)". */
final class Holders {

    private final Map<String, String> full = Lexicon.values("office-short.tsv");

    void settle(Actors actors) {
        for (var phrase : actors.phrases()) {
            var unnamed = actors.at(phrase.head())
                    .filter(draft -> draft.kind() == ActorKind.UNNAMED)
                    .filter(draft -> draft.office().flatMap(Office::of).isPresent());
            unnamed.flatMap(draft -> holder(actors, draft)).ifPresent(person -> actors.assign(phrase, person));
        }
    }

    private Optional<ActorDraft> holder(Actors actors, ActorDraft unnamed) {
        var office = unnamed.office().orElseThrow();
        var holders = actors.drafts().stream()
                .filter(draft -> draft.kind() == ActorKind.PERSON)
                .filter(draft ->
                        draft.office().filter(held -> isSame(held, office)).isPresent())
                .toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    /** The same noun of the same body: who is told as "presidential nominee" is the nominee. */
    private boolean isSame(Office one, Office other) {
        return one.former() == other.former()
                && one.of().equals(other.of())
                && noun(one.title()).equals(noun(other.title()));
    }

    private String noun(String title) {
        var words = List.of(title.split(" ", -1));
        var last = words.getLast();
        return full.getOrDefault(last, last).toLowerCase(Locale.ROOT);
    }
}
