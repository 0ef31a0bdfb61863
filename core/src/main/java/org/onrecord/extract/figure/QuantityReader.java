package org.onrecord.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.figure.Units.Unit;
import org.onrecord.model.Bound;
import org.onrecord.model.Range;

/** Reads the amount that begins at a word, with its currency or unit, a span of it, and what it is for each of. */
final class QuantityReader {

    private static final Set<String> TO = Set.of("to", "-", "–", "‑", "—");
    /** Below this a number in words counts what is known already: "the two countries". */
    private static final BigDecimal FEW = BigDecimal.valueOf(13);

    private final NumberReader numberReader = new NumberReader();
    private final Units units;
    private final Bounds bounds = new Bounds();

    QuantityReader(Units units) {
        this.units = units;
    }

    boolean mayBegin(String form) {
        return numberReader.mayBegin(form);
    }

    /** The amount whose number begins at a word, unless no number does. */
    Optional<Quantity> read(Forms forms, int number) {
        var first = numberReader.read(forms, number);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var sign = units.before(forms, number);
        int begin = sign.map(Unit::end).orElse(number);
        var reading = new Reading(forms, begin, number, first.get(), sign.map(Unit::code));
        reading.takeUnit();
        reading.takeSpan();
        reading.takeRate();
        return Optional.of(reading.quantity());
    }

    /** One amount, growing word by word. */
    private final class Reading {

        private final Forms forms;
        private final int begin;
        private final int number;
        private final Numeral first;
        private BigDecimal least;
        private Optional<BigDecimal> most;
        private Optional<String> unit;
        private int end;

        Reading(Forms forms, int begin, int number, Numeral first, Optional<String> sign) {
            this.forms = forms;
            this.begin = begin;
            this.number = number;
            this.first = first;
            this.least = first.least();
            this.most = first.most();
            this.unit = sign;
            this.end = first.end();
        }

        void takeUnit() {
            int at = forms.isHyphen(end) && forms.isGlued(end) ? end + 1 : end;
            if (first.isFuzzy() && forms.at(at).equals("of")) {
                at++; // "hundreds of dollars"
            }
            var after = units.after(forms, at);
            if (after.isPresent() && (unit.isEmpty() || unit.equals(after.map(Unit::code)))) {
                unit = after.map(Unit::code);
                end = after.get().end();
            }
        }

        /** "20 to 30", "between $4 million and $5 million"; but "from 20 to 30" are two amounts. */
        void takeSpan() {
            boolean between = forms.at(begin - 1).equals("between");
            boolean joined = between ? forms.at(end).equals("and") : TO.contains(forms.at(end));
            if (!joined || first.isFuzzy()) {
                return;
            }
            int at = end + 1;
            at += units.before(forms, at + 1)
                            .filter(sign -> sign.end() == end + 1)
                            .isPresent()
                    ? 1
                    : 0;
            var second = numberReader.read(forms, at).filter(upper -> !upper.isFuzzy());
            if (second.isEmpty()) {
                return;
            }
            var after = units.after(forms, second.get().end());
            var own = units.before(forms, at).map(Unit::code).or(() -> after.map(Unit::code));
            if (forms.at(begin - 1).equals("from")) {
                unit = unit.or(() -> own);
                return;
            }
            boolean shares = second.get().scaled() && !first.scaled();
            var lower = shares ? least.multiply(scaleOf(second.get(), at)) : least;
            boolean sameUnit = own.isEmpty() || unit.isEmpty() || own.equals(unit);
            if (!sameUnit || lower.compareTo(second.get().least()) >= 0) {
                return;
            }
            least = lower;
            most = Optional.of(second.get().least());
            unit = unit.or(() -> own);
            end = after.filter(found -> unit.equals(Optional.of(found.code())))
                    .map(Unit::end)
                    .orElse(second.get().end());
        }

        /** The million that "4" shares with "5 million". */
        private BigDecimal scaleOf(Numeral scaled, int at) {
            return numberReader
                    .bare(forms, at)
                    .filter(bare -> bare.signum() > 0)
                    .map(bare -> scaled.least().divide(bare))
                    .orElse(BigDecimal.ONE);
        }

        void takeRate() {
            if (unit.isPresent()) {
                units.forEach(forms, end).ifPresent(each -> {
                    unit = unit.map(code -> code + "/" + each.code());
                    end = each.end();
                });
            }
        }

        Quantity quantity() {
            var bound = bounds.around(forms, begin, end);
            boolean plain = first.inWords() && least.compareTo(FEW) < 0;
            return new Quantity(
                    new Range(begin, end),
                    number,
                    least,
                    most,
                    unit,
                    first.isFuzzy() ? Bound.EXACT : bound,
                    plain,
                    first.isFuzzy());
        }
    }
}
