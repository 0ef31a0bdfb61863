package org.onrecord.link;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.ActorKind;

/** Makes the keys under which the same one is the same in every article. */
final class PartyKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) (?=.)");

    private PartyKey() {}

    /** A country and its government are one party: "Iran" and "Tehran" tell and do the same. */
    static String of(String name, ActorKind kind, Optional<String> country) {
        boolean isState = kind == ActorKind.COUNTRY || kind == ActorKind.GOVERNMENT;
        if (kind == ActorKind.COUNTRY && country.isPresent()) {
            return country.get();
        }
        var words = words(name);
        return isState && words.isEmpty() ? country.orElse(name) : words.isEmpty() ? name : words;
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
