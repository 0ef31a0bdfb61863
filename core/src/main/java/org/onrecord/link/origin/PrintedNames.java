package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.lexicon.KnownOutlets;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.link.Party;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Record;

/** Tells which outlet a name in a mark means: an actor of the article, one of the lexicon, or one that sounds like an outlet. */
final class PrintedNames {

    private static final Pattern BETWEEN_NAMES = Pattern.compile(", and | and |, |/|; ");
    private static final Pattern AROUND = Pattern.compile("^the |['’]s?$|[.,;:]+$", Pattern.CASE_INSENSITIVE);

    private final KnownOutlets lexicon = new KnownOutlets();
    private final Set<String> paperWords = new HashSet<>();

    PrintedNames() {
        for (var row : Lexicon.rows("head-words.tsv", 2)) {
            if (row.get(0).equals("paper")) {
                paperWords.addAll(Lexicon.words(row.get(1)));
            }
        }
    }

    /** The outlets that a list of names means: "Reuters and AFP" are two, "Press and Journal" is one. Empty where a name is none. */
    List<Party> outlets(String printed, Record record) {
        var whole = outlet(printed, record);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        var names = List.of(BETWEEN_NAMES.split(printed, -1));
        var found = new ArrayList<Party>();
        names.forEach(name -> outlet(name, record).ifPresent(found::add));
        return found.size() == names.size() ? List.copyOf(found) : List.of();
    }

    /** The outlet that words begin with, as many of them as name one: of "Northern Wire Tuesday" Northern Wire. */
    Optional<Party> beginning(String printed, Record record) {
        var words = List.of(printed.strip().split(" ", -1));
        for (int end = words.size(); end > 0; end--) {
            var known = known(bare(String.join(" ", words.subList(0, end))), record);
            if (known.isPresent()) {
                return known;
            }
        }
        for (int end = words.size(); end > 1; end--) {
            if (paperWords.contains(bare(words.get(end - 1)).toLowerCase(Locale.ROOT))) {
                return outlet(String.join(" ", words.subList(0, end)), record);
            }
        }
        return Optional.empty();
    }

    private Optional<Party> outlet(String printed, Record record) {
        var name = bare(printed);
        return known(name, record)
                .or(() -> Optional.of(name).filter(this::soundsLikeOne).map(Party::outlet));
    }

    /** The actors of the article go before the lexicon: a user's own file names them. */
    private Optional<Party> known(String name, Record record) {
        return record.cast().actors().stream()
                .filter(actor -> actor.kind() == ActorKind.OUTLET
                        && isNamed(actor, name, record.article().text()))
                .findFirst()
                .map(Party::of)
                .or(() -> lexicon.named(name).map(Party::outlet));
    }

    private static boolean isNamed(Actor actor, String name, String text) {
        return bare(actor.name()).equalsIgnoreCase(name)
                || actor.mentions().stream()
                        .anyMatch(mention -> bare(mention.in(text)).equalsIgnoreCase(name));
    }

    private boolean soundsLikeOne(String name) {
        var words = List.of(name.split(" ", -1));
        return words.size() > 1
                && !name.contains(",")
                && words.stream().anyMatch(word -> paperWords.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static String bare(String printed) {
        return AROUND.matcher(printed.strip()).replaceAll("");
    }
}
