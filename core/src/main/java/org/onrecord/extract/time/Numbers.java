package org.onrecord.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;

/** Reads numbers, in figures and in words, as years, days, hours, decades and amounts. */
final class Numbers {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int CENTURY = 100;
    private static final int DAYS_OF_A_MONTH = 31;
    private static final int HOURS_OF_A_DAY = 24;

    private final Map<String, Integer> words = new HashMap<>();

    Numbers() {
        Lexicon.values("time-numbers.tsv").forEach((word, number) -> words.put(word, Integer.parseInt(number)));
    }

    /** What the tokens that begin at one may be. */
    List<Piece> at(List<String> forms, int begin) {
        var form = forms.get(begin);
        char first = form.charAt(0);
        if (first == '\'' || first == '’') {
            return shortYear(forms, begin);
        }
        if (first >= '0' && first <= '9') {
            return figures(forms, begin, form);
        }
        return words.containsKey(form) ? inWords(forms, begin) : List.of();
    }

    /** "'89", "'80s", as one token or as two. */
    private static List<Piece> shortYear(List<String> forms, int begin) {
        boolean apart = forms.get(begin).length() == 1;
        if (apart && begin + 1 == forms.size()) {
            return List.of();
        }
        var rest = apart ? forms.get(begin + 1) : forms.get(begin).substring(1);
        int end = begin + (apart ? 2 : 1);
        if (rest.length() == 3 && isFigures(rest.substring(0, 2)) && rest.endsWith("0s")) {
            return List.of(new Piece("DECADE", "19" + rest.charAt(0), end));
        }
        return rest.length() == 2 && isFigures(rest)
                ? List.of(new Piece("SHORTYEAR", (rest.charAt(0) < '4' ? "20" : "19") + rest, end))
                : List.of();
    }

    private static List<Piece> figures(List<String> forms, int begin, String form) {
        int end = begin + 1;
        var pieces = new ArrayList<Piece>();
        if (isFigures(form) && form.length() <= 4) {
            int number = Integer.parseInt(form);
            if (form.length() == 4 && number >= FIRST_YEAR && number <= LAST_YEAR) {
                pieces.add(new Piece("YEAR", form, end));
            }
            if (form.length() <= 2 && number >= 1 && number <= DAYS_OF_A_MONTH) {
                pieces.add(new Piece("DAYNUMBER", form, end));
            }
            if (form.length() <= 2 && number <= HOURS_OF_A_DAY) {
                pieces.add(new Piece("HOUR", form, end));
            }
            if (form.length() == 4 && number / 100 < HOURS_OF_A_DAY && number % 100 < 60) {
                pieces.add(new Piece("MILITARY", form.substring(0, 2) + ":" + form.substring(2), end));
            }
            pieces.add(new Piece("N", form, end));
            if (end < forms.size() && forms.get(end).equals("1/2")) {
                pieces.add(new Piece("N", form + ".5", end + 1));
            }
        } else if (form.length() <= 4
                && (form.endsWith("st") || form.endsWith("nd") || form.endsWith("rd") || form.endsWith("th"))) {
            var digits = form.substring(0, form.length() - 2);
            if (isFigures(digits) && !digits.isEmpty()) {
                pieces.add(new Piece("ORDINAL", digits, end));
                if (Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= DAYS_OF_A_MONTH) {
                    pieces.add(new Piece("DAYNUMBER", digits, end));
                }
            }
        } else if (form.endsWith("0s") && form.length() == 5 && isFigures(form.substring(0, 4))) {
            pieces.add(new Piece("DECADE", form.substring(0, 3), end));
        } else {
            other(form, end).ifPresent(pieces::add);
        }
        return pieces;
    }

    private static Optional<Piece> other(String form, int end) {
        int colon = form.indexOf(':');
        if (colon > 0 && colon <= 2 && form.length() == colon + 3) {
            var hour = form.substring(0, colon);
            var minute = form.substring(colon + 1);
            return isFigures(hour)
                            && isFigures(minute)
                            && Integer.parseInt(hour) <= HOURS_OF_A_DAY
                            && minute.charAt(0) < '6'
                    ? Optional.of(new Piece("CLOCK", form, end))
                    : Optional.empty();
        }
        if (form.length() == 10 && isDate(form)) {
            return Optional.of(new Piece("ISODATE", form, end));
        }
        var plain = form.replace(",", "");
        int point = plain.indexOf('.');
        boolean isNumber = point < 0
                ? isFigures(plain)
                : point > 0 && isFigures(plain.substring(0, point)) && isFigures(plain.substring(point + 1));
        return isNumber && plain.length() <= 7 && !plain.endsWith(".")
                ? Optional.of(new Piece("N", plain, end))
                : Optional.empty();
    }

    private static boolean isDate(String form) {
        return isFigures(form.substring(0, 4))
                && form.charAt(4) == '-'
                && isFigures(form.substring(5, 7))
                && form.charAt(7) == '-'
                && isFigures(form.substring(8));
    }

    private static boolean isFigures(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** "twenty-five", "two hundred", "nineteen ninety-six". */
    private List<Piece> inWords(List<String> forms, int begin) {
        var pieces = new ArrayList<Piece>();
        int number = 0;
        int end = begin;
        int at = begin;
        while (at < forms.size() && words.containsKey(forms.get(at))) {
            int word = words.getOrDefault(forms.get(at), 0);
            if (word == CENTURY || word == 1000) {
                number = Math.max(1, number) * word;
            } else if (number == 0
                    || (number % CENTURY == 0
                            ? word < CENTURY
                            : number % 10 == 0 && number % CENTURY > 10 && word < 10)) {
                number += word;
            } else {
                break;
            }
            end = at + 1;
            boolean hyphen =
                    end + 1 < forms.size() && forms.get(end).equals("-") && words.containsKey(forms.get(end + 1));
            at = hyphen ? end + 1 : end;
        }
        pieces.add(new Piece("N", Integer.toString(number), end));
        if (number >= 11 && number <= 21) { // "nineteen ninety-six", "twenty twenty-four"
            for (var rest :
                    end < forms.size() && words.containsKey(forms.get(end)) ? inWords(forms, end) : List.<Piece>of()) {
                int small = rest.symbol().equals("N") ? Integer.parseInt(rest.value()) : 0;
                if (small >= 10 && small < CENTURY) {
                    pieces.add(new Piece("YEAR", Integer.toString(number * CENTURY + small), rest.end()));
                }
            }
        }
        if (number >= 1900 && number <= LAST_YEAR) {
            pieces.add(new Piece("YEARWORDS", Integer.toString(number), end));
        }
        return pieces;
    }
}
