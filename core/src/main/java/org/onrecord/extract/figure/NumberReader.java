package org.onrecord.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.onrecord.extract.figure.NumberWords.Kind;

/** Reads the number that begins at a word: "4.5 million", "twenty-five", "half a billion", "tens of thousands". */
final class NumberReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** "Hundreds" are two of them to less than ten, the next step up; "dozens" two to less than a hundred. */
    private static final BigDecimal FEWEST = BigDecimal.TWO;

    private final NumberWords words = new NumberWords();

    boolean mayBegin(String form) {
        return words.mayBegin(form) || form.equals("a") || form.equals("an");
    }

    Optional<Numeral> read(Forms forms, int begin) {
        var form = forms.at(begin);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        if (Character.isDigit(form.charAt(0))) {
            return digits(form).map(number -> scaled(forms, begin + 1, number));
        }
        if (form.equals("a") || form.equals("an")) {
            return afterArticle(forms, begin);
        }
        var entry = words.of(form);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        return switch (entry.get().kind()) {
            case SMALL -> inWords(forms, begin);
            case MANY -> many(forms, begin, entry.get().value());
            case SOME -> someOfScale(forms, begin);
            case PART -> part(forms, begin, entry.get().value());
            case SCALE, SHORT -> Optional.empty();
        };
    }

    /** The number of a word alone, without the scale behind it. */
    Optional<BigDecimal> bare(Forms forms, int word) {
        var form = forms.at(word);
        return !form.isEmpty() && Character.isDigit(form.charAt(0)) ? digits(form) : words.value(form, Kind.SMALL);
    }

    private static Optional<BigDecimal> digits(String form) {
        var plain = new StringBuilder();
        int comma = -1;
        int point = -1;
        for (int i = 0; i < form.length(); i++) {
            char unit = form.charAt(i);
            if (unit == ',') {
                if (point >= 0 || (comma >= 0 ? i - comma != 4 : i > 3)) {
                    return Optional.empty();
                }
                comma = i;
            } else if (unit == '.') {
                if (point >= 0 || i + 1 == form.length()) {
                    return Optional.empty();
                }
                point = i;
                plain.append(unit);
            } else if (unit >= '0' && unit <= '9') {
                plain.append(unit);
            } else {
                return Optional.empty();
            }
        }
        int whole = point < 0 ? form.length() : point;
        boolean grouped = comma < 0 || whole - comma == 4;
        return grouped ? Optional.of(new BigDecimal(plain.toString())) : Optional.empty();
    }

    /** "4.5" and what multiplies it: "million", "hundred thousand", "bn". */
    private Numeral scaled(Forms forms, int begin, BigDecimal number) {
        int end = begin;
        var value = number;
        boolean scaled = false;
        var shortScale = words.value(forms.at(end), Kind.SHORT);
        if (shortScale.isPresent() && isShortScale(forms, end)) {
            return new Numeral(value.multiply(shortScale.get()), Optional.empty(), end + 1, true, false);
        }
        if (forms.isHyphen(end) && words.value(forms.at(end + 1), Kind.SCALE).isPresent()) {
            end++;
        }
        for (var scale = words.value(forms.at(end), Kind.SCALE);
                scale.isPresent();
                scale = words.value(forms.at(end), Kind.SCALE)) {
            value = value.multiply(scale.get());
            scaled = true;
            end++;
        }
        return new Numeral(value, Optional.empty(), end, scaled, false);
    }

    /** "m" alone may be metres: it is a scale after a sign of a currency, or where a word follows that it can multiply. */
    private static boolean isShortScale(Forms forms, int word) {
        if (!forms.at(word).equals("m")) {
            return !forms.at(word).equals("k") || forms.isGlued(word);
        }
        var before = forms.at(word - 2);
        boolean sign = !before.isEmpty() && !Character.isLetterOrDigit(before.codePointAt(before.length() - 1));
        return (sign && forms.isGlued(word - 1))
                || (forms.isGlued(word)
                        && !forms.at(word + 1).isEmpty()
                        && Character.isLetter(forms.at(word + 1).charAt(0)));
    }

    private Optional<Numeral> afterArticle(Forms forms, int begin) {
        var scale = words.value(forms.at(begin + 1), Kind.SCALE);
        if (scale.isPresent()) {
            return Optional.of(inWords(forms, begin + 1, BigDecimal.ONE));
        }
        if (words.value(forms.at(begin + 1), Kind.SOME).isPresent()) {
            return someOfScale(forms, begin + 1);
        }
        return words.value(forms.at(begin + 1), Kind.PART).flatMap(value -> part(forms, begin + 1, value));
    }

    private Optional<Numeral> inWords(Forms forms, int begin) {
        var read = inWords(forms, begin, BigDecimal.ZERO);
        if (forms.joined(read.end(), read.end() + 3).equals("and a half")) {
            var half = read.least().add(new BigDecimal("0.5"));
            int end = read.end() + 3;
            var scale = words.value(forms.at(end), Kind.SCALE);
            return Optional.of(new Numeral(
                    half.multiply(scale.orElse(BigDecimal.ONE)),
                    Optional.empty(),
                    scale.isPresent() ? end + 1 : end,
                    scale.isPresent(),
                    true));
        }
        return Optional.of(read);
    }

    /** Adds small numbers up and multiplies them by scales; {@code given} is 1 after "a". */
    private Numeral inWords(Forms forms, int begin, BigDecimal given) {
        var total = BigDecimal.ZERO;
        var current = given;
        int end = begin;
        boolean scaled = false;
        for (int at = begin; at < forms.size(); at++) {
            var form = forms.at(at);
            boolean joins = forms.isHyphen(at) || (form.equals("and") && scaled);
            if (joins && at == end && isNumber(forms.at(at + 1))) {
                continue;
            }
            var small = words.value(form, Kind.SMALL);
            var scale = words.value(form, Kind.SCALE);
            if (small.isPresent() && mayAdd(current, small.get())) {
                current = current.add(small.get());
            } else if (scale.isPresent() && current.signum() > 0) {
                scaled = true;
                current = current.multiply(scale.get());
                if (scale.get().compareTo(HUNDRED) > 0) {
                    total = total.add(current);
                    current = BigDecimal.ZERO;
                    end = at + 1;
                    if (words.value(forms.at(at + 1), Kind.SMALL).isEmpty()
                            && !forms.at(at + 1).equals("and")) {
                        break;
                    }
                }
            } else {
                break;
            }
            end = at + 1;
        }
        return new Numeral(total.add(current), Optional.empty(), end, scaled, true);
    }

    private boolean isNumber(String form) {
        return words.value(form, Kind.SMALL).isPresent()
                || words.value(form, Kind.SCALE).isPresent();
    }

    /** "twenty five" adds up, "two three" does not. */
    private static boolean mayAdd(BigDecimal current, BigDecimal small) {
        if (current.signum() == 0) {
            return true;
        }
        int units = current.remainder(HUNDRED).intValue();
        return units == 0 ? current.compareTo(HUNDRED) >= 0 : units % 10 == 0 && small.intValue() < 10;
    }

    /** "hundreds", "tens of thousands". */
    private Optional<Numeral> many(Forms forms, int begin, BigDecimal value) {
        int end = begin + 1;
        var unit = value;
        if (forms.at(end).equals("of")) {
            var next = words.value(forms.at(end + 1), Kind.MANY);
            if (next.isPresent() && next.get().compareTo(value) > 0) {
                unit = unit.multiply(next.get());
                end += 2;
            }
        }
        var next = value.compareTo(HUNDRED) < 0 ? HUNDRED.multiply(unit).divide(value) : unit.multiply(BigDecimal.TEN);
        return Optional.of(
                new Numeral(unit.multiply(FEWEST), Optional.of(next.subtract(BigDecimal.ONE)), end, true, true));
    }

    /** "several hundred", "a few thousand": as many as "hundreds", "thousands". */
    private Optional<Numeral> someOfScale(Forms forms, int begin) {
        return words.value(forms.at(begin + 1), Kind.SCALE)
                .map(scale -> new Numeral(
                        scale.multiply(FEWEST),
                        Optional.of(scale.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE)),
                        begin + 2,
                        true,
                        true));
    }

    /** "half a million", "a quarter of a billion", "half million". */
    private Optional<Numeral> part(Forms forms, int begin, BigDecimal value) {
        int at = begin + 1;
        at += forms.at(at).equals("of") ? 1 : 0;
        at += forms.at(at).equals("a") ? 1 : 0;
        int end = at + 1;
        return words.value(forms.at(at), Kind.SCALE)
                .map(scale ->
                        new Numeral(value.multiply(scale).stripTrailingZeros(), Optional.empty(), end, true, true));
    }
}
