package org.onrecord.extract.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.model.Analysis;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;
import org.onrecord.model.Token;

/** Tells where words that look like a time are none: a verb, a name, a number of things. */
final class Doubts {

    private static final int FIRST_CERTAIN_YEAR = 1900;
    private static final int LAST_CERTAIN_YEAR = 2060;

    private final Analysis analysis;
    private final List<Token> tokens;
    private final Set<String> beforeYears;

    Doubts(Analysis analysis, Set<String> beforeYears) {
        this.beforeYears = beforeYears;
        this.analysis = analysis;
        tokens = analysis.tokens();
    }

    boolean isNoTime(Rule rule, Range range) {
        return isVerb(range)
                || isTitle(rule, range)
                || isCompound(rule, range)
                || isInName(rule, range)
                || (rule.name().equals("date.year") && isNoYear(range));
    }

    /** "9,000 passengers a day", "3 percent a year": how often, not how long. */
    boolean isRate(Rule rule, Range range) {
        if (rule.meaning() != Meaning.DURATION || range.begin() == 0 || range.size() != 2) {
            return false;
        }
        var article = tokens.get(range.begin()).form();
        var before = tokens.get(range.begin() - 1).upos();
        var after = range.end() < tokens.size() ? tokens.get(range.end()).lemma() : "";
        return (article.equals("a") || article.equals("an"))
                && (before.equals("NOUN") || before.equals("NUM") || before.equals("SYM"))
                && !after.equals("after")
                && !after.equals("before");
    }

    /** "may", "March on": a single word that is read as a verb. */
    private boolean isVerb(Range range) {
        var upos = tokens.get(range.begin()).upos();
        return range.end() == range.begin() + 1 && (upos.equals("AUX") || upos.equals("VERB"));
    }

    /** "This Week": a programme or a paper. */
    private boolean isTitle(Rule rule, Range range) {
        var last = tokens.get(range.end() - 1).form();
        if (rule.meaning() == Meaning.REF && range.size() == 1) {
            return tokens.get(range.begin()).upos().equals("PROPN");
        }
        return (rule.meaning() == Meaning.UNIT || rule.meaning() == Meaning.REF || rule.meaning() == Meaning.DURATION)
                && range.size() > 1
                && Character.isUpperCase(last.charAt(0))
                && !last.equals(last.toUpperCase(Locale.ROOT));
    }

    /** "Game days", "the Lee years": a sort of days, not so many. */
    private boolean isCompound(Rule rule, Range range) {
        var before = range.begin() == 0 ? tokens.get(0) : tokens.get(range.begin() - 1);
        return rule.name().equals("duration.units")
                && before.relation().equals("compound")
                && before.head() == range.begin();
    }

    /** "Ostmark Today", "April Lee". */
    private boolean isInName(Rule rule, Range range) {
        for (var name : analysis.names()) {
            boolean covers = name.range().begin() <= range.begin()
                    && range.end() <= name.range().end();
            boolean larger = name.range().end() - name.range().begin() > range.end() - range.begin();
            if (covers
                    && (larger || name.kind() == NameKind.PERSON)
                    && !rule.name().startsWith("date.year")) {
                return true;
            }
        }
        return false;
    }

    /** "2000 people", "at 1730", "$1998": four figures that count something. */
    private boolean isNoYear(Range range) {
        var token = tokens.get(range.begin());
        if (range.end() - range.begin() > 1 || !Character.isDigit(token.form().charAt(0))) {
            return false;
        }
        int number = Integer.parseInt(token.form());
        var before = range.begin() == 0 ? "" : tokens.get(range.begin() - 1).form();
        if (before.equals("$") || before.equals("#") || before.equals("£") || before.equals("€")) {
            return true;
        }
        boolean certain = number >= FIRST_CERTAIN_YEAR && number <= LAST_CERTAIN_YEAR;
        if (!certain) {
            return !beforeYears.contains(before.toLowerCase(Locale.ROOT))
                    || token.relation().equals("nummod");
        }
        boolean counts =
                range.end() < tokens.size() && tokens.get(range.end()).xpos().equals("NNS");
        return counts && number % 100 == 0;
    }
}
