package org.onrecord.extract.figure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;
import org.onrecord.model.TimeExpression;

/** Tells numbers that count nothing: in dates, ages, names, scores, numbers of articles and flights. */
final class Traps {

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2150;
    private static final Set<String> KNOWN =
            Set.of("the", "these", "those", "both", "its", "their", "his", "her", "our", "my", "your");

    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private final Set<String> part = new HashSet<>();
    private final Set<String> rest = new HashSet<>();
    private final Set<String> months = new HashSet<>();

    Traps() {
        for (var row : Lexicon.rows("figure-traps.tsv", 2)) {
            var places = Lexicon.words(row.get(1));
            if (places.contains("before")) {
                before.add(row.get(0));
            }
            if (places.contains("after")) {
                after.add(row.get(0));
            }
            if (places.contains("part")) {
                part.add(row.get(0));
            }
            if (places.contains("rest")) {
                rest.add(row.get(0));
            }
        }
        for (var row : Lexicon.rows("months.tsv", 2)) {
            for (var name : Lexicon.words(row.get(1))) {
                months.add(name.toLowerCase(Locale.ROOT));
                months.add(name.toLowerCase(Locale.ROOT) + ".");
            }
        }
    }

    /** Whether a number is part of something else, whatever follows it: "F-16", "Sept. 11", "4 of 10 voters". */
    boolean isPartOfElse(Quantity quantity, Forms forms, Analysis analysis, List<TimeExpression> times) {
        int begin = quantity.range().begin();
        var span = analysis.tokens().get(quantity.number()).span();
        boolean glued = (forms.isHyphen(begin - 1)
                        || forms.at(begin - 1).equals("/")
                        || forms.at(begin - 1).equals("'"))
                && forms.isGlued(begin)
                && forms.isGlued(begin - 1);
        boolean dated = quantity.unit().isEmpty() && months.contains(forms.at(begin - 1));
        boolean partly = part.contains(forms.joined(begin - 2, begin))
                || rest.contains(forms.joined(begin - 2, begin))
                || rest.contains(
                        forms.joined(quantity.range().end(), quantity.range().end() + 2));
        return glued
                || dated
                || partly
                || times.stream().anyMatch(time -> time.span().overlaps(span))
                || isInName(quantity, analysis);
    }

    private static boolean isInName(Quantity quantity, Analysis analysis) {
        if (quantity.unit().filter(Units::isCurrency).isPresent()) {
            return false;
        }
        int number = quantity.number();
        return analysis.names().stream()
                .anyMatch(name -> name.range().contains(number) && name.range().begin() < number);
    }

    /** Whether a number without a unit counts nothing that could be put on record. */
    boolean countsNothing(Quantity quantity, int noun, Forms forms, Analysis analysis) {
        int begin = quantity.range().begin();
        int end = quantity.range().end();
        var token = analysis.tokens().get(noun);
        boolean plural = token.xpos().equals("NNS") || token.xpos().equals("NNPS");
        boolean glued = forms.isHyphen(end) && forms.isGlued(end);
        boolean score = isJoint(forms.at(end)) && isNumber(end + 1, analysis);
        boolean share = score
                || ((forms.at(begin - 1).equals("in") || forms.at(begin - 1).equals("of"))
                        && begin >= 2
                        && analysis.tokens().get(begin - 2).upos().equals("NUM"));
        return !plural
                || glued
                || share
                || quantity.least().compareTo(BigDecimal.ONE) <= 0
                || before.contains(forms.at(begin - 1))
                || after.contains(token.lemma())
                || after.contains(forms.at(noun))
                || isYear(quantity, forms)
                || (quantity.plain() && isKnown(begin, noun, forms));
    }

    /** What stands between two numbers that tell something together: "80 to 19 votes", "nine of 10 limes". */
    private static boolean isJoint(String form) {
        return form.equals("to") || form.equals("-") || form.equals("–") || form.equals("of") || form.equals("in");
    }

    private static boolean isNumber(int word, Analysis analysis) {
        return word < analysis.tokens().size()
                && analysis.tokens().get(word).upos().equals("NUM");
    }

    boolean isYear(Quantity quantity, Forms forms) {
        var form = forms.at(quantity.number());
        return form.length() == 4
                && form.chars().allMatch(Character::isDigit)
                && quantity.range().end() == quantity.number() + 1
                && quantity.least().intValueExact() >= FIRST_YEAR
                && quantity.least().intValueExact() <= LAST_YEAR;
    }

    /** "the two countries" tells nothing of how many there are; it says which. */
    private static boolean isKnown(int begin, int noun, Forms forms) {
        return KNOWN.contains(forms.at(begin - 1)) || forms.at(begin - 1).equals("'s") || noun < begin;
    }
}
