package org.onrecord.link.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.link.Party;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;

/** Makes actors comparable across articles. */
final class PartyMaker {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) (?=.)");

    private PartyMaker() {}

    static Party party(Actor actor) {
        return new Party(key(actor), actor.name(), actor.kind(), actor.country());
    }

    /** A country and its government are one party: "Iran" and "Tehran" tell and do the same. */
    private static String key(Actor actor) {
        boolean isState = actor.kind() == ActorKind.COUNTRY || actor.kind() == ActorKind.GOVERNMENT;
        if (actor.kind() == ActorKind.COUNTRY && actor.country().isPresent()) {
            return actor.country().get();
        }
        var words = words(actor.name());
        return isState && words.isEmpty()
                ? actor.country().orElse(actor.name())
                : words.isEmpty() ? actor.name() : words;
    }

    private static String words(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var words = BETWEEN_WORDS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return ARTICLE.matcher(words).replaceFirst("");
    }
}
