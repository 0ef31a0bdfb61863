package org.onrecord.analysis;

import java.util.List;
import java.util.Locale;

/**
 * Makes a word's dictionary form by an edit script (after Chrupała 2006): "Cities" by {@code l|3|y}, that is, in small letters,
 * less three at the end, plus "y", gives "city".
 */
final class Lemmas {

    private final List<Script> scripts;

    /** @param scripts {@code case|letters to cut|letters to add}; the case is l (small), t (Title) or k (as it is) */
    Lemmas(List<String> scripts) {
        this.scripts = scripts.stream().map(Script::of).toList();
    }

    /** The lemma of a word by script number {@code script}; never empty. */
    String of(String form, int script) {
        return scripts.get(script).lemma(form);
    }

    private record Script(char letterCase, int cut, String add) {

        static Script of(String text) {
            var parts = text.split("\\|", 3);
            return new Script(parts[0].charAt(0), Integer.parseInt(parts[1]), parts[2]);
        }

        String lemma(String form) {
            var base = switch (letterCase) {
                case 'l' -> form.toLowerCase(Locale.ROOT);
                case 't' -> title(form);
                default -> form;
            };
            if (cut == 0 && add.isEmpty()) {
                return base;
            }
            if (cut > base.codePointCount(0, base.length())) {
                return form.toLowerCase(Locale.ROOT);
            }
            var lemma = base.substring(0, base.offsetByCodePoints(base.length(), -cut)) + add;
            return lemma.isEmpty() ? form : lemma;
        }

        private static String title(String form) {
            int rest = form.offsetByCodePoints(0, 1);
            return form.substring(0, rest).toUpperCase(Locale.ROOT)
                    + form.substring(rest).toLowerCase(Locale.ROOT);
        }
    }
}
