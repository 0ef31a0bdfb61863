package org.onrecord.app.eval.history;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.link.Claim;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;
import org.onrecord.link.Party;
import org.onrecord.link.Print;
import org.onrecord.link.Side;
import org.onrecord.model.ActorKind;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Polarity;
import org.onrecord.model.Stance;

/**
 * Makes histories of how invented claims spread: agencies and papers tell what unnamed people told them, named voices confirm, deny
 * and doubt in public, and up to 49 others take each story over, whole or shortened, with or without a mark, three in ten of them
 * reworded, or cite one or two of them.
 */
public final class HistoryMaker {

    private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2031-06-01T05:00:00Z");
    private static final int MINUTES_APART = 3000;
    private static final int PAPERS = 150;
    /** So many stories at most are taken over or cite one origin. */
    private static final int MOST_COPIES = 49;
    /** Shares of what happens, each of all cases of its kind. */
    private static final double REWRITTEN = 0.3;

    private static final double MARKED = 0.55;
    private static final double UNSAID = 0.003;

    private final Dice dice;
    private final Material material = new Material();
    private final Rewriter rewriter;
    private final List<Party> agencies;
    private final List<Party> papers;
    private final Press press;

    /** @param seed the same seed makes the same histories */
    public HistoryMaker(long seed) {
        dice = new Dice(seed);
        rewriter = new Rewriter(material, dice);
        agencies = material.names("agency").stream().map(Party::outlet).toList();
        var names = new ArrayList<String>();
        for (var town : material.names("town")) {
            material.names("paper").forEach(paper -> names.add(town + " " + paper));
        }
        papers = dice.some(names, PAPERS).stream().map(Party::outlet).toList();
        var all = new ArrayList<>(agencies);
        all.addAll(papers);
        press = new Press(all);
    }

    /** The next history. */
    public History make() {
        return new Making().history();
    }

    /** One history in the making. */
    private final class Making {

        private final Affair affair = new Affair(material, dice);
        private final Author author = new Author(affair, rewriter, dice);
        private final List<Copy> copies = new ArrayList<>();
        private final List<Source> stories = new ArrayList<>();
        private final Map<Side, Integer> origins = new EnumMap<>(Side.class);
        private final List<Party> free = new ArrayList<>(dice.shuffled(agencies));
        private final List<Party> freePapers = new ArrayList<>(dice.shuffled(papers));
        private final List<String> posts = new ArrayList<>(dice.shuffled(material.names("office")));
        private int origin;
        private boolean isRetold;

        History history() {
            double often = dice.share();
            int positive = often < 0.35 ? 1 : often < 0.65 ? 2 : often < 0.85 ? 3 : 4;
            for (int i = 0; i < positive; i++) {
                tell();
            }
            for (double left = dice.share(); left > 0.5; left -= 0.4) {
                state(Stance.DENY, Polarity.NEGATIVE, Side.AGAINST);
            }
            if (dice.happens(0.3)) {
                state(Stance.DOUBT, Polarity.POSITIVE, Side.HEDGED);
            }
            return printed();
        }

        private void tell() {
            double kind = dice.share();
            if (kind < 0.2) {
                state(dice.happens(0.5) ? Stance.CONFIRM : Stance.ASSERT, Polarity.POSITIVE, Side.FOR);
                return;
            }
            origins.merge(Side.FOR, 1, Integer::sum);
            origin++;
            var outlet = kind < 0.7 ? free.removeFirst() : freePapers.removeFirst();
            var story = kind < 0.35 ? author.own(origin, outlet) : author.leak(origin, outlet);
            var time = time(0);
            if (kind > 0.7 && !stories.isEmpty() && dice.happens(0.3)) {
                var other = dice.one(stories);
                story = author.withBackground(story, other.story());
                time = time.isAfter(other.published())
                        ? time
                        : other.published().plusMinutes(dice.from(60, MINUTES_APART));
            }
            spread(List.of(print(outlet, time, story)));
        }

        /** A named voice, or one with a post only, speaks in public: whoever reports it is one origin. */
        private void state(Stance stance, Polarity polarity, Side side) {
            origins.merge(side, 1, Integer::sum);
            origin++;
            boolean isNamed = dice.happens(0.75);
            var voice = isNamed ? affair.person() : "";
            var post = posts.removeFirst() + " of " + affair.slot(dice.happens(0.5) ? "actor" : "other");
            var party = isNamed
                    ? new Party(voice.toLowerCase(Locale.ROOT), voice, ActorKind.PERSON, Optional.empty())
                    : new Party(post, post, ActorKind.UNNAMED, Optional.empty());
            var quotation = affair.words(polarity == Polarity.NEGATIVE ? "denial" : "public");
            var telling = new Telling(origin, List.of(party), stance, polarity);
            var sources = new ArrayList<Source>();
            var time = time(0);
            for (int i = dice.from(1, 5); i > 0; i--) {
                var outlet = dice.happens(0.4) && !free.isEmpty() ? free.removeFirst() : freePapers.removeFirst();
                var story = author.statement(telling, voice, post, quotation, isNamed);
                sources.add(print(outlet, time.plusMinutes(dice.from(0, 700)), story));
            }
            spread(sources);
        }

        private void spread(List<Source> sources) {
            var all = new ArrayList<>(sources);
            int number = (int) (MOST_COPIES * Math.pow(dice.share(), 3));
            for (int i = 0; i < number; i++) {
                var source = dice.one(sources);
                double kind = dice.share();
                if (kind < UNSAID) {
                    retell(source);
                } else if (kind < 0.66) {
                    all.add(takeOver(source));
                } else if (kind < 0.9) {
                    all.add(cite(source));
                } else if (kind < 0.96) {
                    citeTwo(source);
                } else {
                    cite(dice.one(all));
                }
            }
        }

        /** Somebody tells it as if an unnamed source had told him. */
        private void retell(Source source) {
            isRetold = true;
            var witness = affair.name("witness");
            var telling = source.telling().through(List.of(Author.unnamed(witness)));
            print(paper(source), time(source), author.unsaid(telling, witness, source.story()));
        }

        private Source takeOver(Source source) {
            var paper = paper(source);
            var story = source.story();
            if (dice.happens(0.3)) {
                story = new Story(
                        story.title(),
                        story.paragraphs()
                                .subList(
                                        0,
                                        dice.from(
                                                Math.min(2, story.paragraphs().size()),
                                                story.paragraphs().size())));
            }
            if (dice.happens(REWRITTEN)) {
                story = rewriter.rewrite(story);
            }
            if (dice.happens(0.15)) {
                var longer = new ArrayList<>(story.paragraphs());
                longer.add(affair.sentences("own", dice.from(1, 3)).stream()
                        .map(Line::of)
                        .toList());
                story = new Story(story.title(), longer);
            }
            if (dice.happens(0.6)) {
                story = story.titled(author.title());
            }
            var head = new ArrayList<String>();
            var foot = new ArrayList<String>();
            var opening = dice.happens(MARKED) ? mark(source.outlet().name(), head, foot) : "";
            return print(new Copy(paper, time(source), head, opening, story, foot), source.telling());
        }

        /** Puts a mark somewhere around a story; gives what is to stand before its first word. */
        private String mark(String agency, List<String> head, List<String> foot) {
            switch (dice.from(0, 8)) {
                case 0 -> foot.add("(" + agency + ")");
                case 1 -> head.add("By " + agency);
                case 2 -> foot.add("Source: " + agency);
                case 3 -> foot.add("© 2031 " + agency);
                case 4 -> foot.add(agency + " contributed to this report.");
                case 5 -> foot.add("With reporting by " + agency);
                case 6 -> head.add("By " + affair.person() + ", " + agency);
                case 7 -> foot.add("This article was first published by " + agency + ".");
                default -> {
                    return affair.slot("town").toUpperCase(Locale.ROOT) + ", June " + dice.from(1, 28) + " (" + agency
                            + ") - ";
                }
            }
            return "";
        }

        private Source cite(Source source) {
            var telling = cited(source);
            return print(
                    new Copy(paper(source), time(source), List.of(), "", author.citation(List.of(telling)), List.of()),
                    telling);
        }

        private void citeTwo(Source source) {
            var others = stories.stream()
                    .filter(one -> one.telling().origin() != source.telling().origin())
                    .filter(one -> one.telling().stance() == source.telling().stance())
                    .toList();
            if (others.isEmpty()) {
                cite(source);
                return;
            }
            var other = dice.one(others);
            var later = source.published().isAfter(other.published()) ? source : other;
            print(
                    new Copy(
                            paper(source),
                            time(later),
                            List.of(),
                            "",
                            author.citation(List.of(cited(source), cited(other))),
                            List.of()),
                    source.telling());
        }

        /** As a paper tells it that cites a story: the outlet, and mostly whom that cites. */
        private Telling cited(Source source) {
            var voices = new ArrayList<Party>();
            voices.add(source.outlet());
            boolean isOutlet = source.telling().voices().isEmpty()
                    || source.telling().voices().getFirst().kind() == ActorKind.OUTLET;
            if (!isOutlet
                    && (dice.happens(0.5)
                            || source.telling().voices().getFirst().kind() != ActorKind.GROUP)) {
                voices.addAll(source.telling().voices());
            }
            return source.telling().through(voices);
        }

        private Source print(Party outlet, OffsetDateTime published, Story story) {
            var telling = story.lines().getFirst().telling().orElseThrow();
            var source = print(new Copy(outlet, published, List.of(), "", story, List.of()), telling);
            stories.add(source);
            return source;
        }

        private Source print(Copy copy, Telling telling) {
            var head = new ArrayList<>(List.of(copy.outlet().name()));
            head.addAll(copy.head());
            copies.add(new Copy(copy.outlet(), copy.published(), head, copy.opening(), copy.story(), copy.foot()));
            return new Source(copy.outlet(), copy.published(), copy.story(), telling);
        }

        private Party paper(Source source) {
            var paper = dice.one(papers);
            return paper.equals(source.outlet()) ? freePapers.removeFirst() : paper;
        }

        private OffsetDateTime time(int from) {
            return BEGIN.plusMinutes(from + (long) dice.from(0, MINUTES_APART));
        }

        /** Later, mostly: some outlets date their pages wrongly. */
        private OffsetDateTime time(Source source) {
            return source.published().plusMinutes(dice.happens(0.03) ? -dice.from(1, 60) : dice.from(5, MINUTES_APART));
        }

        private History printed() {
            var entries = new ArrayList<Entry>();
            var prints = new LinkedHashMap<ArticleId, Print>();
            var tellings = new ArrayList<Integer>();
            for (var copy : copies) {
                var printed = press.print(copy);
                prints.put(printed.print().article(), printed.print());
                entries.addAll(printed.entries());
                printed.tellings().forEach(telling -> tellings.add(telling.origin()));
            }
            return new History(
                    new Claim(ClaimId.of(entries.getFirst().id()), entries), prints, origins, tellings, isRetold);
        }
    }
}
