package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Actor;
import org.onrecord.model.Assertion;
import org.onrecord.model.Certainty;
import org.onrecord.model.Event;
import org.onrecord.model.EventTime;
import org.onrecord.model.Factuality;
import org.onrecord.model.Phrase;
import org.onrecord.model.Polarity;
import org.onrecord.model.Predicate;
import org.onrecord.model.Range;
import org.onrecord.model.Record;
import org.onrecord.model.SourceChain;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Tense;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.TimeRelation;
import org.onrecord.model.Voice;

/**
 * The record of a document as if its reader had found just the events that the annotators marked: what the reader knows of each where it
 * found it too, else what hangs on its word in the tree. So mentions of a data set become entries on the same way as any other.
 */
final class EcbEvents {

    private static final Set<String> NAMES_AND_NOUNS = Set.of("NOUN", "PROPN", "PRON", "NUM");

    private final Record record;
    private final Tree tree;

    private EcbEvents(Record record) {
        this.record = record;
        this.tree = new Tree(record.analysis());
    }

    /** A record with one assertion for each mention, in their order. */
    static Record of(Record record, List<EcbMention> mentions) {
        var events = new EcbEvents(record);
        var assertions = mentions.stream().map(events::assertion).toList();
        return new Record(
                record.article(),
                record.analysis(),
                record.attributions(),
                record.cast(),
                record.times(),
                assertions.stream().map(assertion -> assertion.event().orElseThrow()).toList(),
                assertions,
                record.figures());
    }

    private Assertion assertion(EcbMention mention) {
        var words = words(mention.span());
        int head = tree.headOf(words);
        var event = record.events().stream()
                .filter(one -> words.contains(one.predicate().word()))
                .findFirst()
                .orElseGet(() -> event(head));
        var told = record.assertions().stream()
                .filter(one -> one.event().filter(event::equals).isPresent())
                .findFirst();
        return told.orElseGet(() -> new Assertion(
                Optional.of(event),
                new SourceChain(List.of(new Voice(record.cast().outlet(), Optional.empty()))),
                Stance.ASSERT,
                true,
                new Factuality(Polarity.POSITIVE, Certainty.CERTAIN, Tense.PAST),
                Optional.empty(),
                sentence(head)));
    }

    /** The words that stand in a span, wholly or in part. */
    private Range words(Span span) {
        int begin = 0;
        while (begin < tree.size() - 1 && tree.token(begin).span().end() <= span.begin()) {
            begin++;
        }
        int end = begin + 1;
        while (end < tree.size() && tree.token(end).span().begin() < span.end()) {
            end++;
        }
        return new Range(begin, end);
    }

    private Span sentence(int word) {
        return record.analysis().sentences().stream()
                .filter(range -> range.contains(word))
                .findFirst()
                .map(record.analysis()::span)
                .orElseThrow();
    }

    /** What hangs on a word that the reader takes for no event. */
    private Event event(int word) {
        var token = tree.token(word);
        boolean passive = tree.children(word).stream()
                .map(tree::token)
                .anyMatch(child -> child.relation().equals("aux") && child.lemma().equals("be"))
                && token.xpos().equals("VBN");
        var subjects = below(word, passive ? "obl:by" : "nsubj");
        subjects.addAll(below(word, "nmod:poss"));
        var objects = below(word, passive ? "nsubj" : "obj");
        var others = below(word, "nmod:of");
        var actors = actors(subjects);
        var recipients = new ArrayList<>(actors(objects));
        recipients.removeAll(actors);
        var themes = new ArrayList<>(objects);
        themes.addAll(others);
        themes.addAll(below(word, "compound"));
        return new Event(
                new Predicate(word, token.span(), token.lemma()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                actors,
                recipients,
                themes.stream().findFirst().map(this::phrase),
                place(word),
                time(word),
                "annotators");
    }

    /** Words that hang on a word by a relation, with a preposition behind a colon: {@code nmod:of}. */
    private List<Integer> below(int word, String relation) {
        var parts = relation.split(":");
        return new ArrayList<>(tree.children(word).stream()
                .filter(child -> tree.token(child).relation().equals(parts[0])
                        && NAMES_AND_NOUNS.contains(tree.token(child).upos()))
                .filter(child -> parts.length == 1 || isMarked(child, parts[1]))
                .toList());
    }

    private boolean isMarked(int word, String preposition) {
        var marks = tree.children(word).stream()
                .filter(child -> tree.token(child).relation().equals("case"))
                .map(tree::token)
                .toList();
        return preposition.equals("poss")
                ? tree.token(word).xpos().equals("PRP$")
                        || marks.stream().anyMatch(mark -> mark.xpos().equals("POS"))
                : marks.stream().anyMatch(mark -> mark.lemma().equals(preposition));
    }

    private List<Actor> actors(List<Integer> words) {
        var actors = new LinkedHashSet<Actor>();
        for (int word : words) {
            actors.addAll(record.cast().outermost(record.analysis().span(tree.phrase(word))));
        }
        return List.copyOf(actors);
    }

    private Phrase phrase(int word) {
        var span = record.analysis().span(tree.phrase(word));
        return new Phrase(span, span.in(record.article().text()));
    }

    private Optional<Phrase> place(int word) {
        return tree.children(word).stream()
                .filter(child -> Set.of("obl", "nmod").contains(tree.token(child).relation()))
                .filter(child -> List.of("in", "at", "near", "outside", "inside", "on").stream()
                        .anyMatch(preposition -> isMarked(child, preposition)))
                .filter(child -> tree.token(child).upos().equals("PROPN"))
                .findFirst()
                .map(this::phrase);
    }

    /** The time that hangs on a word, directly or by others. */
    private Optional<EventTime> time(int word) {
        return record.times().stream()
                .filter(time -> hangs(words(time.span()), word))
                .findFirst()
                .map(time -> new EventTime(time, TimeRelation.IN));
    }

    private boolean hangs(Range range, int word) {
        int at = tree.headOf(range);
        for (int step = 0; step < 4 && !tree.token(at).isRoot(); step++) {
            at = tree.head(at);
            if (at == word) {
                return true;
            }
            if (tree.token(at).upos().equals("VERB")) {
                return false;
            }
        }
        return false;
    }
}
