package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionKind;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;

/**
 * Mends what the network reads as names where the words themselves say otherwise: "Bank of" goes on to "Norland", a lone "ABCD" is
 * a body and no person, "Norburg, Va." is a place.
 */
final class NameMender {

    /** Names in capitals as short as this may be a person's initials. */
    private static final int INITIALS = 3;

    private static final Map<String, String> GENDERS = Lexicon.values("gender.tsv");

    private final Nouns nouns;
    private final Tree tree;
    private final List<Region> regions;
    private final Set<String> lastNames;
    private final Set<String> personal = new HashSet<>(); // words that the network reads as whole names of persons, too

    /** @param lastNames those of known persons */
    NameMender(Analysis analysis, Tree tree, List<Region> regions, Set<String> lastNames, Nouns nouns) {
        analysis.names().stream()
                .filter(name -> name.kind() == NameKind.PERSON)
                .forEach(name ->
                        personal.add(tree.token(tree.headOf(name.range())).form()));
        this.nouns = nouns;
        this.tree = tree;
        this.regions = regions;
        this.lastNames = lastNames;
    }

    List<Mention> mend(List<Mention> mentions) {
        var mended = new ArrayList<Mention>();
        var persons = new HashSet<String>(); // the words of longer names
        for (var mention : mentions) {
            if (mention.kind() == MentionKind.PERSON && mention.range().size() > 1) {
                for (int i = mention.range().begin(); i < mention.range().end(); i++) {
                    persons.add(tree.token(i).form());
                }
            }
        }
        for (var mention : mentions) {
            var range = whole(mention);
            var kind = kind(mention, range, persons);
            boolean doubled = mended.stream().anyMatch(before -> before.range().contains(range));
            if (!doubled) {
                mended.add(new Mention(range, kind));
            }
        }
        return List.copyOf(mended);
    }

    /** "League of" is "League of Norland" where a name follows, else "League"; a preposition begins no name. */
    private Range whole(Mention mention) {
        int begin = mention.range().begin();
        int end = mention.range().end();
        if (mention.kind() == MentionKind.NATIONALITY || mention.kind() == MentionKind.TITLE) {
            return mention.range();
        }
        while (end - begin > 1 && isPreposition(begin)) {
            begin++;
        }
        if (end - begin > 1 && isPreposition(end - 1)) {
            int last = end;
            while (last < tree.size() && isNameWord(last)) {
                last++;
            }
            end = last > end ? last : end - 1;
        }
        return new Range(begin, end);
    }

    private boolean isNameWord(int word) {
        var upos = tree.token(word).upos();
        return (upos.equals("PROPN") || upos.equals("ADJ") || upos.equals("NOUN"))
                && Character.isUpperCase(tree.token(word).form().charAt(0));
    }

    private boolean isPreposition(int word) {
        return tree.token(word).upos().equals("ADP")
                && Character.isLowerCase(tree.token(word).form().charAt(0));
    }

    private MentionKind kind(Mention mention, Range range, Set<String> persons) {
        if (mention.kind() != MentionKind.PERSON) {
            return mention.kind();
        }
        boolean place = regions.stream()
                .anyMatch(region -> region.range().end() == range.end()
                        && region.range().size() < range.size()
                        && range.contains(region.range())
                        && tree.token(range.end() - 1).form().endsWith("."));
        if (place) {
            return MentionKind.LOCATION;
        }
        if (range.size() == 1 && isInCapitals(range.begin())) {
            return MentionKind.ORGANIZATION;
        }
        boolean lone = range.size() == 1 && !isKnownPerson(range.begin(), persons);
        return lone ? MentionKind.OTHER : mention.kind();
    }

    /** Whether anything but the network says that a single name is a person's: "Norburg" may as well be a place, a pollster, a law. */
    private boolean isKnownPerson(int word, Set<String> persons) {
        var form = tree.token(word).form();
        boolean named = personal.contains(form)
                || persons.contains(form)
                || lastNames.contains(form)
                || GENDERS.containsKey(form);
        boolean titled = word > 0
                && tree.token(word - 1).head() == word
                && (GENDERS.containsKey(tree.token(word - 1).form())
                        || nouns.of(tree.token(word - 1).lemma().toLowerCase(Locale.ROOT)) == Sort.PERSON);
        return named || titled;
    }

    /** Whether a word is in capitals among words that are not, and nowhere in the article printed otherwise: "LEE" of a headline is. */
    private boolean isInCapitals(int word) {
        var form = tree.token(word).form();
        if (form.length() <= INITIALS || !form.chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        var printed = form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
        boolean shouts = isShouted(word - 1) || isShouted(word + 1);
        for (int i = 0; i < tree.size() && !shouts; i++) {
            shouts = tree.token(i).form().equals(printed);
        }
        return !shouts;
    }

    private boolean isShouted(int word) {
        if (word < 0 || word >= tree.size()) {
            return false;
        }
        var form = tree.token(word).form();
        return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
    }
}
