package org.onrecord.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Actor;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;
import org.onrecord.model.Cast;
import org.onrecord.model.Event;
import org.onrecord.model.EventTime;
import org.onrecord.model.Phrase;
import org.onrecord.model.Predicate;
import org.onrecord.model.Quad;
import org.onrecord.model.Span;
import org.onrecord.model.TimeExpression;

/**
 * Finds who is told to do what to whom: verbs and nouns that frames know ("shipped", "sanctions on Ostmark"), and of other
 * verbs those with an actor as subject. Events that are denied, planned or only feared are found like all others.
 *
 * <p>A frame gives the type; its ways in the tree give the roles. Where both sides do it to each other ("met", "agreed"), one
 * event has all of them as actors and as recipients. Method: after event coding by patterns over dependency trees
 * (PETRARCH 2, Norris, Schrodt and Beieler 2017), with types from the PLOVER manual of 2021.
 */
public final class EventFinder {

    private static final Set<String> CLAUSES = Set.of("root", "conj", "ccomp", "advcl", "acl", "parataxis");
    private static final Set<String> NOT_A_PREDICATE =
            Set.of("case", "mark", "aux", "cop", "amod", "fixed", "compound", "flat");

    /** Read beside whatever else starts: YAML costs a tenth of a second or two on cold code. */
    private final CompletableFuture<Frames> framesToCome =
            CompletableFuture.supplyAsync(() -> new Frames(FrameReader.readAll()));

    private final SupportVerbs supportVerbs = new SupportVerbs();
    private final Contexts contexts = new Contexts();
    private final EventTimes eventTimes = new EventTimes();
    private final EventPlaces eventPlaces = new EventPlaces();
    private final OpenClauses openClauses = new OpenClauses();
    private final Set<String> agents = Set.copyOf(Lexicon.values("agents.tsv").keySet());
    private final Set<String> cues = Set.copyOf(Lexicon.values("cues.tsv").keySet());
    private final Set<String> states =
            Set.copyOf(Lexicon.values("stative-verbs.tsv").keySet());

    /**
     * An event before its time is known.
     *
     * @param asksForWords whether its frame asks for certain words beside the predicate
     */
    private record Draft(Arguments arguments, Event event, boolean asksForWords) {}

    /** Events in the order of their predicates. */
    public List<Event> find(
            Article article,
            Analysis analysis,
            Tree tree,
            Cast cast,
            List<TimeExpression> times,
            List<Attribution> attributions) {
        var places = new WordPlaces(tree);
        var clauses = new Clauses(tree);
        var text = new Text(
                framesToCome.join(),
                EventPlaces.names(analysis),
                tree,
                places,
                clauses,
                new Players(tree, places, clauses, cast, agents),
                new Phrases(article, tree),
                words(places, times.stream().map(TimeExpression::span)));
        var said = words(places, attributions.stream().flatMap(attribution -> attribution.cue().spans().stream()));
        shareSubjects(text, attributions);
        var drafts = new TreeMap<Integer, Draft>();
        for (int word : topDown(tree)) { // whoever is urged to do something is its actor: the urging comes first
            draft(text, word, said.contains(word)).ifPresent(draft -> drafts.put(word, draft));
        }
        leaveOutCarriers(drafts); // "imposed" of "imposed sanctions"
        var when = eventTimes.find(tree, places, clauses, predicates(drafts), times);
        return drafts.entrySet().stream()
                .map(draft -> withTime(draft.getValue().event(), when, draft.getKey()))
                .toList();
    }

    /** "The police say he fled and refused to stop", where the parse joins "refused" to "say": he, since it is said too. */
    private static void shareSubjects(Text text, List<Attribution> attributions) {
        var tree = text.tree();
        attributions.stream()
                .flatMap(attribution -> attribution.content().stream())
                .flatMap(span -> text.places().range(span).stream())
                .forEach(content -> {
                    int first = tree.headOf(content);
                    for (int word = first + 1; word < content.end(); word++) {
                        if (tree.token(word).relation().equals("conj")
                                && tree.token(word).upos().equals("VERB")
                                && !content.contains(tree.head(word))) {
                            text.clauses().shareSubject(word, first);
                        }
                    }
                });
    }

    /** What the steps of this class look at in one article. */
    private record Text(
            Frames frames,
            Set<Integer> placeNames,
            Tree tree,
            WordPlaces places,
            Clauses clauses,
            Players players,
            Phrases phrases,
            Set<Integer> times) {}

    private Optional<Draft> draft(Text text, int word, boolean cue) {
        var token = text.tree().token(word);
        var verb = token.upos().equals("VERB")
                && !NOT_A_PREDICATE.contains(token.relation())
                && !(token.relation().equals("acl") && text.tree().head(word) > word); // "shooting victims"
        var adjective = token.upos().equals("ADJ")
                && text.tree().child(word, "nsubj").isPresent()
                && text.frames().knowsAdjective(text.tree(), word);
        var noun = token.upos().equals("NOUN") && text.frames().knowsNoun(text.tree(), word);
        if (!verb && !noun && !adjective) {
            return open(text, word);
        }
        var support = noun ? supportVerbs.of(text.tree(), text.clauses(), word) : Optional.<Integer>empty();
        boolean receives =
                support.filter(by -> supportVerbs.receives(text.tree(), by)).isPresent();
        var arguments = new Arguments(text.tree(), text.clauses(), text.times(), word, support, receives);
        var frame = text.frames().of(text.tree(), arguments, text.players());
        return frame.isPresent()
                ? Optional.of(frame.get())
                        .filter(any -> !arguments.isDoneToOneself())
                        .map(any -> typed(text, arguments, any))
                        .filter(draft -> isTold(draft.event(), frame.get()))
                : open(text, word)
                        .or(() -> Optional.of(arguments)
                                .filter(any -> verb && !cue)
                                .flatMap(any -> undecided(text, arguments)));
    }

    /** An event that no frame knows, but of which the article says outright that it is open. */
    private Optional<Draft> open(Text text, int word) {
        return openClauses.of(text.tree(), text.clauses(), word).map(roles -> {
            var arguments = new Arguments(text.tree(), text.clauses(), text.times(), word, Optional.empty(), false);
            var actors = actors(text, arguments, roles.actors());
            var theme = arguments.first(roles.themes()).stream().findFirst().flatMap(text.phrases()::of);
            return plain(text, arguments, actors, List.of(), theme, Event.OPEN);
        });
    }

    /** An event without a type. */
    private Draft plain(
            Text text,
            Arguments arguments,
            List<Actor> actors,
            List<Actor> recipients,
            Optional<Phrase> theme,
            String rule) {
        return new Draft(
                arguments,
                new Event(
                        predicate(text, arguments.predicate()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        actors,
                        recipients,
                        theme,
                        place(text, arguments),
                        Optional.empty(),
                        rule),
                false);
    }

    /** An event of a frame. */
    private Draft typed(Text text, Arguments arguments, Frame frame) {
        var actors = actors(text, arguments, frame.paths(EventRole.ACTOR));
        var recipients = new ArrayList<>(actors(text, arguments, frame.paths(EventRole.RECIPIENT)));
        if (frame.reciprocal()) {
            var all = new LinkedHashSet<>(actors);
            all.addAll(recipients);
            actors = all.size() > 1 ? List.copyOf(all) : actors;
            recipients = new ArrayList<>(all.size() > 1 ? actors : recipients);
            if (all.size() == 1 && !actors.isEmpty()) {
                recipients.clear(); // nobody meets himself
            }
        } else {
            recipients.removeAll(actors);
        }
        var themeWords = theme(text, arguments, frame, recipients);
        var mode = frame.mode().or(() -> mode(text, frame, themeWords));
        var others = new HashSet<Integer>();
        Stream.of(EventRole.ACTOR, EventRole.RECIPIENT)
                .flatMap(role -> frame.paths(role).stream())
                .forEach(path -> others.addAll(arguments.farAt(path)));
        others.removeIf(
                word -> themeWords.contains(word) || text.players().of(word).isEmpty());
        var theme =
                themeWords.stream().findFirst().flatMap(word -> text.phrases().of(word, others));
        var found = contexts.of(text.tree(), text.places(), frame, arguments.predicate(), theme);
        return new Draft(
                arguments,
                new Event(
                        predicate(text, arguments.predicate()),
                        frame.type(),
                        mode,
                        frame.type().isPresent() ? found : List.of(),
                        frame.cameo(mode, found),
                        actors,
                        recipients,
                        theme,
                        place(text, arguments),
                        Optional.empty(),
                        frame.id()),
                !frame.where().isEmpty());
    }

    /** What it is about; where that is a clause, the recipient is told to be its subject where the frame says so. */
    private static List<Integer> theme(Text text, Arguments arguments, Frame frame, List<Actor> recipients) {
        var toWhom = arguments.first(frame.paths(EventRole.RECIPIENT));
        var theme = frame.paths(EventRole.THEME).stream()
                .map(path -> arguments.at(path).stream()
                        .filter(word ->
                                recipients.isEmpty() || !toWhom.contains(word)) // whom it is done to is no theme
                        .filter(word -> !path.relation().equals("nsubj")
                                || text.players().of(word).isEmpty()) // nor is who does it
                        .toList())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(recipients.isEmpty() ? toWhom : List.of()); // "attacked the bridge"
        if (frame.controls()) { // "called for freeing the sailors": whoever is to free them, it is not the caller
            theme.forEach(clause -> text.clauses().tellSubject(clause, toWhom));
        }
        return theme;
    }

    private static Optional<String> mode(Text text, Frame frame, List<Integer> theme) {
        return theme.stream()
                .flatMap(word -> text.clauses().joined(word).stream())
                .map(word -> text.tree().token(word).lemma())
                .filter(frame.modes()::containsKey)
                .map(frame.modes()::get)
                .findFirst();
    }

    /**
     * An event that no frame decides: a clause with somebody in it that tells more than a state, and no clause that another one
     * completes ("hopes to", "says that"). It comes to the record only where a type is found for it or somebody answers it.
     */
    private Optional<Draft> undecided(Text text, Arguments arguments) {
        var tree = text.tree();
        var verb = arguments.predicate();
        var lemma = tree.token(verb).lemma();
        var clauses = text.clauses();
        if (!CLAUSES.contains(tree.token(verb).relation())
                || states.contains(lemma)
                || cues.contains(lemma)
                || isCompletedByAClause(tree, verb)
                || (clauses.children(verb, "nsubj").isEmpty()
                        && !tree.token(verb).relation().equals("conj"))) {
            return Optional.empty();
        }
        var actors = actors(text, arguments, RolePath.ofAll("nsubj"));
        var recipients = new ArrayList<>(actors(text, arguments, RolePath.ofAll("obj")));
        recipients.removeAll(actors);
        if (actors.isEmpty() && recipients.isEmpty()) {
            return Optional.empty();
        }
        var theme = !recipients.isEmpty()
                ? Optional.<Phrase>empty()
                : arguments.first(RolePath.ofAll("obj")).stream().findFirst().flatMap(text.phrases()::of);
        return Optional.of(plain(text, arguments, actors, recipients, theme, Event.NO_FRAME));
    }

    private static boolean isCompletedByAClause(Tree tree, int verb) {
        return tree.children(verb).stream()
                .map(tree::token)
                .anyMatch(child -> Set.of("xcomp", "ccomp").contains(child.relation())
                        || (child.relation().equals("obj") && child.upos().equals("VERB")));
    }

    /** The actors at the end of the first way that leads to some. */
    private static List<Actor> actors(Text text, Arguments arguments, List<RolePath> paths) {
        for (var path : paths) {
            var actors = new LinkedHashSet<Actor>();
            arguments.farAt(path).forEach(word -> actors.addAll(text.players().of(word)));
            if (!actors.isEmpty()) {
                return List.copyOf(actors);
            }
        }
        return List.of();
    }

    private Optional<Phrase> place(Text text, Arguments arguments) {
        return eventPlaces
                .of(text.tree(), text.clauses(), text.placeNames(), arguments)
                .flatMap(text.phrases()::of);
    }

    /**
     * Whether there is enough of an event: someone in it, or a theme that the frame asks for ("the halt of the accord"). A
     * deed told by a verb is enough even so: "they were arrested". Outside politics a theme is enough only where it is what
     * something befell: "the bridge collapsed"; not "to lower prices".
     */
    private static boolean isTold(Event event, Frame frame) {
        if (!event.actors().isEmpty() || !event.recipients().isEmpty()) {
            return true;
        }
        var deed = !frame.noun()
                && event.type().filter(type -> isDeed(type.quad())).isPresent();
        return deed
                || (event.theme().isPresent()
                        && (event.type().isPresent() ? !frame.where().isEmpty() : frame.befalls()));
    }

    private static boolean isDeed(Quad quad) {
        return quad == Quad.MATERIAL_COOPERATION || quad == Quad.MATERIAL_CONFLICT;
    }

    private static Predicate predicate(Text text, int word) {
        var token = text.tree().token(word);
        return new Predicate(word, token.span(), text.frames().lemma(token));
    }

    /** Of a noun and the verb that carries it one tells the event: the verb where its frame asks for that noun. */
    private static void leaveOutCarriers(Map<Integer, Draft> drafts) {
        var leftOut = new HashSet<Integer>();
        drafts.forEach((word, draft) -> draft.arguments()
                .support()
                .filter(drafts::containsKey)
                .ifPresent(verb -> {
                    var carrier = drafts.get(verb);
                    leftOut.add(carrier != null && carrier.asksForWords() ? word : verb);
                }));
        drafts.keySet().removeAll(leftOut);
    }

    private static Map<Integer, Integer> predicates(Map<Integer, Draft> drafts) {
        var predicates = new HashMap<Integer, Integer>();
        drafts.forEach((word, draft) -> draft.arguments().support().ifPresent(verb -> predicates.put(verb, word)));
        drafts.keySet().forEach(word -> predicates.put(word, word));
        return predicates;
    }

    private static Event withTime(Event event, Map<Integer, EventTime> when, int word) {
        return new Event(
                event.predicate(),
                event.type(),
                event.mode(),
                event.context(),
                event.cameo(),
                event.actors(),
                event.recipients(),
                event.theme(),
                event.place(),
                Optional.ofNullable(when.get(word)),
                event.rule());
    }

    private static Set<Integer> words(WordPlaces places, Stream<Span> spans) {
        return spans.flatMap(span -> places.range(span).stream())
                .flatMap(range -> IntStream.range(range.begin(), range.end()).boxed())
                .collect(Collectors.toSet());
    }

    /** All words, those nearer to the root of their sentence first. */
    private static List<Integer> topDown(Tree tree) {
        var depths = new int[tree.size()];
        for (int word = 0; word < depths.length; word++) {
            int above = word;
            while (!tree.token(above).isRoot() && depths[word] <= depths.length) {
                above = tree.head(above);
                depths[word]++;
            }
        }
        return IntStream.range(0, depths.length)
                .boxed()
                .sorted(Comparator.comparingInt(word -> depths[word]))
                .toList();
    }
}
