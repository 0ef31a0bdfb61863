package org.onrecord.app.eval.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.link.Party;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Polarity;
import org.onrecord.model.Stance;

/** Writes stories in words of their own. */
final class Author {

    /** Shares of what somebody takes from a story of which he does not say that he has it from there. */
    private static final double SENTENCES_KEPT = 0.7;

    private static final double QUOTES_KEPT = 0.4;

    private final Affair affair;
    private final Rewriter rewriter;
    private final Dice dice;

    Author(Affair affair, Rewriter rewriter, Dice dice) {
        this.affair = affair;
        this.rewriter = rewriter;
        this.dice = dice;
    }

    /** Somebody who is not named told the outlet. */
    Story leak(int origin, Party outlet) {
        var witness = affair.name("witness");
        var day = affair.name("weekday");
        var lead = dice.one(List.of(
                affair.core() + ", " + witness + " told " + outlet.name() + " on " + day + ".",
                capital(witness) + " told " + outlet.name() + " that " + affair.lowerCore() + ".",
                affair.core() + ", " + witness + " told " + outlet.name() + ".",
                "According to " + witness + ", " + affair.lowerCore() + ".",
                affair.core() + ", said " + witness + " who asked not to be named.",
                affair.core() + ", " + witness + " said on " + day + "."));
        var telling = new Telling(origin, List.of(unnamed(witness)), Stance.ASSERT, Polarity.POSITIVE);
        return story(List.of(new Line(lead, Optional.of(telling))), quoted(affair.words("quote"), "one of them"));
    }

    /** The outlet tells it itself. */
    Story own(int origin, Party outlet) {
        var lead = dice.happens(0.3) ? affair.core() + ", " + outlet.name() + " has learned." : affair.core() + ".";
        var telling = new Telling(origin, List.of(), Stance.ASSERT, Polarity.POSITIVE);
        return story(List.of(new Line(lead, Optional.of(telling))), quoted(affair.words("quote"), "a witness"));
    }

    /** A named voice said so in public; each who reports it has words of its own, and mostly the same quotation. */
    Story statement(Telling telling, String voice, String post, String quotation, boolean isNamed) {
        var last = isNamed
                ? voice.substring(voice.lastIndexOf(' ') + 1)
                : "the " + post.substring(0, post.indexOf(" of "));
        var lead = (isNamed ? capital(post) + " " + voice : "The " + post) + " " + cue(telling.stance()) + " on "
                + affair.name("weekday") + " that " + affair.lowerCore() + ".";
        if (!isNamed) {
            return story(
                    List.of(new Line(lead, Optional.of(telling)), Line.of(quoted(quotation, last))),
                    affair.sentence("filler"));
        }
        return story(
                List.of(new Line(lead, Optional.of(telling))),
                dice.happens(0.7) ? quoted(quotation, last) : affair.sentence("filler"));
    }

    /** A paper tells in its own words what others reported. */
    Story citation(List<Telling> tellings) {
        var lines = new ArrayList<Line>();
        for (var telling : tellings) {
            var who = telling.voices().getFirst().name();
            var words = dice.one(List.of(
                    who + " reported on " + affair.name("weekday") + " that " + affair.lowerCore() + ".",
                    affair.core() + ", " + who + " reported.",
                    affair.core() + ", according to " + who + ".",
                    "A report by " + who + " says that " + affair.lowerCore() + "."));
            lines.add(new Line(words, Optional.of(telling)));
        }
        var rest = new ArrayList<Line>();
        affair.sentences("own", dice.from(1, 4)).forEach(words -> rest.add(Line.of(words)));
        affair.sentences("filler", dice.from(0, 3)).forEach(words -> rest.add(Line.of(words)));
        return new Story(title(), paragraphs(lines, dice.shuffled(rest)));
    }

    private String cue(Stance stance) {
        return dice.one(
                switch (stance) {
                    case CONFIRM -> List.of("confirmed", "has confirmed");
                    case DENY -> List.of("denied", "has denied", "rejected reports");
                    case DOUBT -> List.of("doubted", "has doubts", "does not believe");
                    case ASSERT, SPECULATE, ASK, DECLINE, RETRACT -> List.of("said", "announced", "told reporters");
                });
    }

    /**
     * What somebody makes of a story who does not say that he has it from there: a lead and a headline of his own with an unnamed source,
     * some of its sentences in any order, reworded, and sentences of his own. What he knows he has from it.
     *
     * @param witness whom he names for it
     */
    Story unsaid(Telling telling, String witness, Story source) {
        var lead = capital(witness) + " " + cue(telling.stance()) + " that " + affair.lowerCore() + ".";
        var taken = source.lines().stream()
                .filter(line -> line.telling().isEmpty())
                .filter(line -> dice.happens(line.words().contains("“") ? QUOTES_KEPT : SENTENCES_KEPT))
                .toList();
        var rest = new ArrayList<>(
                rewriter.rewrite(new Story(title(), List.of(taken))).lines());
        affair.sentences("own", dice.from(1, 3)).forEach(words -> rest.add(Line.of(words)));
        return new Story(title(), paragraphs(List.of(new Line(lead, Optional.of(telling))), dice.shuffled(rest)));
    }

    /** A story of one's own, with background taken over from another. */
    Story withBackground(Story own, Story other) {
        var taken = other.paragraphs().stream()
                .filter(paragraph ->
                        paragraph.stream().allMatch(line -> line.telling().isEmpty()))
                .toList();
        var paragraphs = new ArrayList<>(own.paragraphs());
        paragraphs.addAll(taken.subList(0, Math.min(taken.size(), dice.from(1, 2))));
        return new Story(own.title(), paragraphs);
    }

    String title() {
        return dice.one(List.of(
                affair.core(),
                affair.core() + ", reports say",
                affair.slot("actor") + " and " + affair.slot("other") + ": what is known",
                "Questions over " + affair.slot("thing"),
                "A quarrel about " + affair.slot("thing") + " between " + affair.slot("actor") + " and "
                        + affair.slot("other"),
                affair.slot("other") + " in turmoil over " + affair.slot("thing")));
    }

    private Story story(List<Line> lead, String second) {
        var rest = new ArrayList<Line>();
        affair.facts("detail", dice.from(1, 3)).forEach(words -> rest.add(Line.of(words)));
        affair.facts("context", dice.from(0, 2)).forEach(words -> rest.add(Line.of(words)));
        affair.sentences("filler", dice.from(2, 6)).forEach(words -> rest.add(Line.of(words)));
        if (dice.happens(0.3)) {
            rest.add(Line.of(affair.reply()));
        }
        var lines = dice.shuffled(rest);
        lines.add(Math.min(1, lines.size()), Line.of(second));
        return new Story(title(), paragraphs(lead, lines));
    }

    private List<List<Line>> paragraphs(List<Line> first, List<Line> rest) {
        var paragraphs = new ArrayList<List<Line>>();
        paragraphs.add(first);
        for (int at = 0; at < rest.size(); ) {
            int end = Math.min(rest.size(), at + dice.from(1, 3));
            paragraphs.add(rest.subList(at, end));
            at = end;
        }
        return paragraphs;
    }

    private String quoted(String words, String who) {
        return "“" + capital(words) + ",” " + (dice.happens(0.5) ? who + " said" : "said " + who) + ".";
    }

    static Party unnamed(String words) {
        return new Party(words.toLowerCase(Locale.ROOT), words, ActorKind.GROUP, Optional.empty());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
