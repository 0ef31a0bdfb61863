package org.onrecord.app.view;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;

/** The countries of the places that news is filed from. */
final class DatelineCountries {

    /** ISO 3166-1 alpha-3 code of the country that a place of this name is in; empty for one that is not known. */
    Optional<String> of(String place) {
        var town = place.split(",", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Lexicon.values("dateline-places.tsv").entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(town))
                .map(entry -> entry.getValue())
                .findFirst();
    }
}
