package org.onrecord;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.onrecord.analysis.Analyser;
import org.onrecord.analysis.EventTypes;
import org.onrecord.analysis.LastNames;
import org.onrecord.analysis.ReaderNetwork;
import org.onrecord.analysis.Tokenizer;
import org.onrecord.analysis.Tree;
import org.onrecord.extract.AttributionFinder;
import org.onrecord.extract.actor.ActorResolver;
import org.onrecord.extract.actor.KnownActor;
import org.onrecord.extract.assertion.Asserter;
import org.onrecord.extract.assertion.NewsSieve;
import org.onrecord.extract.event.EventFinder;
import org.onrecord.extract.event.EventTyper;
import org.onrecord.extract.figure.FigureFinder;
import org.onrecord.extract.time.TimeFinder;
import org.onrecord.model.Article;
import org.onrecord.model.Assertion;
import org.onrecord.model.Event;
import org.onrecord.model.Record;

/** Reads articles. Make one and keep it: it holds the network. Thread-safe. */
public final class NewsReader implements AutoCloseable {

    private final ReaderNetwork network;
    private final Tokenizer tokenizer = new Tokenizer();
    private final Analyser analyser;
    private final LastNames lastNames = new LastNames();
    private final AttributionFinder attributionFinder;
    private final CompletableFuture<TimeFinder> timeFinder = CompletableFuture.supplyAsync(TimeFinder::new);
    private final CompletableFuture<ActorResolver> actorResolver;
    private final EventFinder eventFinder = new EventFinder();
    /** Loaded beside whatever else starts: it takes a tenth of a second, and only some articles need it. */
    private final CompletableFuture<EventTypes> eventTypes = CompletableFuture.supplyAsync(EventTypes::new);

    private final EventTyper eventTyper = new EventTyper(eventTypes::join);
    private final FigureFinder figureFinder = new FigureFinder();
    private final Asserter asserter = new Asserter();
    private final NewsSieve newsSieve = new NewsSieve();

    /** A reader that uses all cores of this machine. */
    public NewsReader() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /**
     * A reader that uses some cores of this machine.
     *
     * @param threads how many windows of text are read at a time; 1 or more
     */
    public NewsReader(int threads) {
        this(threads, List.of());
    }

    /**
     * A reader that knows more actors than the lexicons.
     *
     * @param threads how many windows of text are read at a time; 1 or more
     * @param actors come before the lexicons' where names are the same; see {@link org.onrecord.extract.actor.ActorRows}
     */
    public NewsReader(int threads, List<KnownActor> actors) {
        actorResolver = CompletableFuture.supplyAsync(() -> new ActorResolver(actors)); // beside the network
        network = new ReaderNetwork();
        analyser = new Analyser(network, threads);
        attributionFinder = new AttributionFinder(analyser);
    }

    /**
     * Begins to load, beside whatever its caller does, the library that every reader needs. For programs that must start fast; else
     * the first reader loads it.
     */
    public static void prepare() {
        var unused = CompletableFuture.runAsync(ReaderNetwork::loadLibrary);
    }

    /** Reads one article. Pure: the same article and network give an equal record. */
    public Record read(Article article) {
        var words = tokenizer.tokenize(article); // words as in UD English, with their places
        var analysis =
                lastNames.complete(analyser.analyse(words)); // sentences, trees, names, roles: one pass of the network
        var tree = new Tree(analysis);
        var attributions = attributionFinder.find(article, analysis, tree); // who says what, through whom
        var times = timeFinder.join().find(article, analysis, tree); // "on Wednesday" is 2024-06-12
        var cast = actorResolver.join().resolve(article, analysis, tree, attributions); // which words are one actor
        var found = eventFinder.find(article, analysis, tree, cast, times, attributions); // who does what to whom
        var typed = eventTyper.type(analysis, tree, found); // types that no frame decides
        var figures = figureFinder.find(article, analysis, tree, cast, times, attributions); // how much of what
        var told = asserter.bind(article, analysis, tree, cast, attributions, typed); // who tells it, how firmly
        var assertions = newsSieve.sift(article, told); // each thing once, and only what is news
        return new Record(article, analysis, attributions, cast, times, events(assertions), assertions, figures);
    }

    /** What the assertions tell, in the order of the text. */
    private static List<Event> events(List<Assertion> assertions) {
        return assertions.stream()
                .flatMap(assertion -> assertion.event().stream())
                .sorted(Comparator.comparing(event -> event.predicate().span()))
                .toList();
    }

    /** The network under this reader, for tasks that look at one step alone. */
    public Analyser analyser() {
        return analyser;
    }

    /** The digest of the network's file: {@code sha256:} and 64 hexadecimal digits. */
    public String modelDigest() {
        return network.digest();
    }

    @Override
    public void close() {
        analyser.close();
        eventTypes.thenAccept(EventTypes::close).join();
        network.close();
    }
}
