package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;
import org.onrecord.model.MentionKind;
import org.onrecord.model.Range;

/** Finds the known provinces and cities of an article, the longest at each place; what is part of a person's name is none. */
final class RegionFinder {

    /** Of the longest name, in words: "New South Wales". */
    private static final int LONGEST = 4;

    private record Known(String name, String country) {}

    private final Map<String, Known> known = new HashMap<>();

    RegionFinder() {
        for (var row : Lexicon.rows("regions.tsv", 4)) {
            put(row.get(0), row.get(0), row.get(2));
            Lexicon.words(row.get(1)).forEach(other -> put(other, row.get(0), row.get(2)));
        }
        Lexicon.rows("dateline-places.tsv", 2).forEach(row -> put(row.get(0), row.get(0), row.get(1)));
    }

    private void put(String printed, String name, String country) {
        known.putIfAbsent(printed, new Known(name, country));
    }

    /** Regions in order, not overlapping. */
    List<Region> find(Analysis analysis) {
        var found = new ArrayList<Region>();
        int i = 0;
        while (i < analysis.tokens().size()) {
            var region = at(analysis, i);
            region.ifPresent(found::add);
            i = region.map(place -> place.range().end()).orElse(i + 1);
        }
        return List.copyOf(found);
    }

    private Optional<Region> at(Analysis analysis, int begin) {
        var first = analysis.tokens().get(begin).form();
        if (!Character.isUpperCase(first.charAt(0))) {
            return Optional.empty();
        }
        var words = new StringBuilder();
        Optional<Region> best = Optional.empty();
        for (int end = begin + 1;
                end <= Math.min(begin + LONGEST, analysis.tokens().size());
                end++) {
            var token = analysis.tokens().get(end - 1);
            words.append(end > begin + 1 && token.word().spaceBefore() ? " " : "")
                    .append(token.form());
            var place = known.get(words.toString());
            var range = new Range(begin, end);
            if (place != null && !isPartOfPerson(analysis, range)) {
                best = Optional.of(new Region(range, place.name(), place.country()));
            }
        }
        return best;
    }

    /** "Virginia Lee", and "Houston" where Tom Houston is; "Staunton, Va." is none, whatever the network reads. */
    private static boolean isPartOfPerson(Analysis analysis, Range range) {
        var last = analysis.tokens().get(range.end() - 1).form();
        if (last.endsWith(".")) {
            return false;
        }
        return analysis.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .anyMatch(mention -> mention.range().size() > range.size()
                        && (mention.range().contains(range) || endsWith(analysis, mention.range(), range)));
    }

    private static boolean endsWith(Analysis analysis, Range name, Range range) {
        for (int i = 1; i <= range.size(); i++) {
            if (!analysis.tokens()
                    .get(name.end() - i)
                    .form()
                    .equals(analysis.tokens().get(range.end() - i).form())) {
                return false;
            }
        }
        return true;
    }
}
