package org.onrecord.app.eval;

import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.onrecord.app.store.NewReading;
import org.onrecord.app.store.Packed;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.link.Print;
import org.onrecord.link.SentenceVector;
import org.onrecord.link.Teller;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Article;
import org.onrecord.model.Certainty;
import org.onrecord.model.EventType;
import org.onrecord.model.Factuality;
import org.onrecord.model.Metadata;
import org.onrecord.model.Polarity;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Tense;

/**
 * Articles without sense, of any number, that weigh on a ledger as real ones do: few parties and words are named often and many seldom,
 * half of what is told was told before, mostly not long before. The same seed gives the same articles.
 */
final class SyntheticNews {

    static final int ENTRIES = 8;

    private static final int PARTIES = 3_000;
    private static final int COUNTRIES = 200;
    private static final int OUTLETS = 300;
    private static final int PREDICATES = 400;
    private static final int VOCABULARY = 20_000;
    private static final int QUOTE = 20;
    /** One article in so many tells of a matter with a life, in so many of its entries. */
    private static final int AFFAIR_EVERY = 20;

    private static final int AFFAIR_ENTRIES = 3;
    /** In stories: how far back an old one lies, at the median. */
    private static final int RECENT = 2_000;

    private static final int DIRECTION = 384;
    private static final int WORDS = 72;
    private static final int PASSAGES = 4;
    private static final int SIGNATURE = 64;
    private static final OffsetDateTime START = OffsetDateTime.of(2031, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final SplittableRandom random;
    private final SyntheticAffairs affairs;
    private long articles;
    private long stories;

    /** Articles that go on where a ledger of so many entries ended. */
    SyntheticNews(long held) {
        this.random = new SplittableRandom(held);
        this.affairs = new SyntheticAffairs(random);
        this.articles = held / ENTRIES;
        this.stories = held / 2;
    }

    /** An article with its entries, the stories that they tell, and their meanings. */
    record Piece(
            NewReading reading, List<Entry> entries, List<Long> stories, List<SentenceVector> vectors, Print print) {}

    Piece next() {
        long number = ++articles;
        var published = START.plusMinutes(number * 10);
        var told = new ArrayList<Long>();
        var quotes = new ArrayList<String>();
        var matters = new ArrayList<Matter>();
        for (int i = 0; i < ENTRIES; i++) {
            boolean isOfAffair = number % AFFAIR_EVERY == 0 && i < AFFAIR_ENTRIES;
            told.add(isOfAffair ? affairs.story(number) : story());
            matters.add(isOfAffair ? affairs.matter(told.getLast()) : matter(told.getLast()));
            quotes.add(quote(matters.getLast()));
        }
        var outlet = party("Outlet " + often(OUTLETS), ActorKind.OUTLET);
        var metadata = new Metadata(
                Optional.of("Article " + number),
                Optional.of(outlet.name()),
                List.of(),
                Optional.of(published),
                Optional.empty());
        var article = Article.of(String.join("\n", quotes), metadata, List.of());
        var entries = new ArrayList<Entry>();
        var vectors = new ArrayList<SentenceVector>();
        int begin = 0;
        for (int i = 0; i < ENTRIES; i++) {
            var span = new Span(begin, begin + quotes.get(i).length());
            begin = span.end() + 1;
            entries.add(entry(number * ENTRIES + i, article, published, matters.get(i), outlet, span));
            vectors.add(vector(matters.get(i)));
        }
        var record = Packed.of(SyntheticRecord.of(article, entries));
        return new Piece(
                new NewReading(article, "synthetic", record),
                entries,
                told,
                vectors,
                new Print(
                        article.id(),
                        Optional.of(outlet),
                        Optional.of(published),
                        List.of(),
                        Optional.empty(),
                        passages(article)));
    }

    /** A word of the vocabulary, a frequent one more likely. */
    String word() {
        return word(often(VOCABULARY));
    }

    /** The code of a country, one that is often named more likely. */
    String country() {
        return code(often(COUNTRIES));
    }

    private long story() {
        if (stories == 0 || random.nextBoolean()) {
            return ++stories;
        }
        long back = (long) (-Math.log(random.nextDouble()) * RECENT);
        return back < stories ? stories - back : random.nextLong(1, stories + 1);
    }

    private Matter matter(long story) {
        var dice = new SplittableRandom(story);
        int predicate = often(PREDICATES, dice);
        var types = EventType.values();
        return new Matter(
                word(VOCABULARY + predicate),
                predicate % 4 == 0 ? Optional.empty() : Optional.of(types[predicate % types.length]),
                Optional.empty(),
                List.of(party(often(PARTIES, dice))),
                dice.nextInt(3) == 0 ? List.of() : List.of(party(often(PARTIES, dice))),
                Optional.of(word(often(VOCABULARY, dice)) + " " + word(often(VOCABULARY, dice))),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private String quote(Matter matter) {
        var words = new ArrayList<String>();
        words.add(matter.actors().getFirst().name());
        words.add(matter.predicate());
        words.add(matter.theme().orElseThrow());
        while (words.size() < QUOTE) {
            words.add(word());
        }
        return String.join(" ", words);
    }

    private Entry entry(
            long number, Article article, OffsetDateTime published, Matter matter, Party outlet, Span span) {
        var chain = new ArrayList<Teller>();
        chain.add(new Teller(Optional.of(outlet), Optional.empty()));
        if (random.nextInt(3) > 0) {
            chain.add(new Teller(Optional.of(party(often(PARTIES))), Optional.of("say")));
        }
        var polarity = random.nextInt(20) == 0 ? Polarity.NEGATIVE : Polarity.POSITIVE;
        return new Entry(
                new EntryId(String.format(Locale.ROOT, "e-%020x", number)),
                article.id(),
                Optional.of(published),
                Optional.of(matter),
                chain,
                random.nextInt(30) == 0 ? Stance.DENY : Stance.ASSERT,
                true,
                new Factuality(polarity, random.nextInt(5) == 0 ? Certainty.POSSIBLE : Certainty.CERTAIN, Tense.PAST),
                Optional.empty(),
                span,
                span.in(article.text()));
    }

    /** One direction and some words for each matter, with a little noise; written as a vector gives its values. */
    private SentenceVector vector(Matter matter) {
        var dice = new SplittableRandom(matter.hashCode());
        var buffer =
                ByteBuffer.allocate(1 + DIRECTION + WORDS * (Integer.BYTES + 1)).put((byte) 1);
        for (int i = 0; i < DIRECTION; i++) {
            buffer.put((byte) (dice.nextInt(-100, 101) + random.nextInt(-20, 21)));
        }
        for (int word : dice.ints(WORDS).sorted().toArray()) {
            buffer.putInt(word).put((byte) dice.nextInt(1, 256));
        }
        return new SentenceVector(buffer.array());
    }

    private List<Print.Passage> passages(Article article) {
        var passages = new ArrayList<Print.Passage>();
        for (int i = 0; i < PASSAGES; i++) {
            passages.add(new Print.Passage(
                    new Span(i, Math.min(article.text().length(), i + 100)),
                    i % 4 == 0,
                    random.ints(SIGNATURE).boxed().toList()));
        }
        return passages;
    }

    /** A country, one that is often named more likely. */
    static Party land(SplittableRandom dice) {
        return party(often(COUNTRIES, dice));
    }

    private static Party party(int number) {
        var country = code(number % COUNTRIES);
        return number <= COUNTRIES
                ? new Party(code(number), "Land " + word(number), ActorKind.COUNTRY, Optional.of(code(number)))
                : new Party("person " + word(number), "Person " + word(number), ActorKind.PERSON, Optional.of(country));
    }

    private static Party party(String name, ActorKind kind) {
        return new Party(name.toLowerCase(Locale.ROOT), name, kind, Optional.empty());
    }

    private static String code(int number) {
        return "X" + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
    }

    /** Three or more letters that no language has together. */
    private static String word(int number) {
        var word = new StringBuilder("q");
        for (int rest = number + 26; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }

    private int often(int most) {
        return often(most, random);
    }

    /** A number from 1, the smaller the likelier (Zipf's law). */
    private static int often(int most, SplittableRandom random) {
        return (int) Math.exp(random.nextDouble() * Math.log(most + 1));
    }
}
