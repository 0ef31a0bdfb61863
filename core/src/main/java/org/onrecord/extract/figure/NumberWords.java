package org.onrecord.extract.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;

/** The words that numbers are made of. */
final class NumberWords {

    enum Kind {
        SMALL,
        SCALE,
        SHORT,
        MANY,
        SOME,
        PART
    }

    record Entry(Kind kind, BigDecimal value) {}

    private final Map<String, Entry> entries = new HashMap<>();

    NumberWords() {
        for (var row : Lexicon.rows("number-words.tsv", 3)) {
            var kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            entries.put(row.get(0), new Entry(kind, new BigDecimal(row.get(2))));
        }
    }

    Optional<Entry> of(String form) {
        return Optional.ofNullable(entries.get(form));
    }

    Optional<BigDecimal> value(String form, Kind kind) {
        return of(form).filter(entry -> entry.kind() == kind).map(Entry::value);
    }

    /** Whether a number may begin with this word. */
    boolean mayBegin(String form) {
        return !form.isEmpty() && (Character.isDigit(form.charAt(0)) || entries.containsKey(form));
    }
}
