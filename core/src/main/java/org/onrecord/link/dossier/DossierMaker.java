package org.onrecord.link.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.link.Entry;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.link.dossier.Draft.Mention;
import org.onrecord.model.ArticleId;

/** Makes dossiers of what many articles tell. */
public final class DossierMaker {

    private static final int ID_DIGITS = 12;

    private final DossierSieve sieve = new DossierSieve();
    private final ThemeReader themeReader = new ThemeReader();
    private final StageBook book = StageBook.load();
    private final Lands lands = new Lands();
    private final MentionFinder mentionFinder = new MentionFinder(themeReader, book, lands);
    private final TellingFinder tellingFinder = new TellingFinder(book);
    private final LifeWriter lifeWriter = new LifeWriter(book);

    /**
     * The dossiers, those first that began first. Pure: the same entries and figures give equal dossiers.
     *
     * @param entries all entries; those of articles of which {@link DossierSieve} keeps none may be left out
     * @param figures all figures; those that it does not keep may be left out
     */
    public List<Dossier> make(Collection<Entry> entries, Collection<Quantity> figures) {
        var telling = entries.stream().filter(sieve::keeps).map(Entry::article).collect(Collectors.toSet());
        var ordered = entries.stream()
                .filter(entry -> telling.contains(entry.article()))
                .sorted(Comparator.comparing((Entry entry) -> entry.published()
                                .map(time -> time.toInstant().getEpochSecond())
                                .orElse(Long.MAX_VALUE))
                        .thenComparing(entry -> entry.article().value())
                        .thenComparingInt(entry -> entry.evidence().begin()))
                .toList();
        var known = parties(ordered);
        var pointing = ordered.stream()
                .filter(entry -> entry.matter().isEmpty())
                .collect(Collectors.groupingBy(Entry::article));
        var drafts = new Gatherer(mentionFinder, lands).gather(ordered);
        var counted = counted(figures, drafts);
        var dossiers = new ArrayList<Dossier>();
        for (var draft : drafts) {
            var dossier = dossier(draft, pointing, counted.getOrDefault(draft, List.of()), known);
            if (!dossier.steps().isEmpty()) {
                dossiers.add(dossier);
            }
        }
        dossiers.addAll(trade(figures, known));
        return List.copyOf(dossiers);
    }

    /** The figures of each draft, in the order in which they are given. */
    private Map<Draft, List<Quantity>> counted(Collection<Quantity> figures, List<Draft> drafts) {
        var byArticle = new HashMap<ArticleId, Set<Draft>>();
        for (var draft : drafts) {
            articles(draft)
                    .forEach(article -> byArticle
                            .computeIfAbsent(article, any -> new LinkedHashSet<>())
                            .add(draft));
        }
        var counted = new HashMap<Draft, List<Quantity>>();
        for (var figure : figures) {
            byArticle.getOrDefault(figure.article(), Set.of()).stream()
                    .filter(draft -> isOf(figure, draft))
                    .forEach(draft -> counted.computeIfAbsent(draft, any -> new ArrayList<>())
                            .add(figure));
        }
        return counted;
    }

    private static Stream<ArticleId> articles(Draft draft) {
        return draft.mentions.stream().map(mention -> mention.entry().article()).distinct();
    }

    private Dossier dossier(
            Draft draft, Map<ArticleId, List<Entry>> pointing, List<Quantity> figures, Collection<Party> known) {
        var about = articles(draft)
                .flatMap(article -> pointing.getOrDefault(article, List.of()).stream())
                .toList();
        var tellings = tellingFinder.tellings(draft, about);
        var steps = LifeWriter.steps(tellings);
        return new Dossier(
                id(
                        draft.kind,
                        draft.lands,
                        draft.mentions.getFirst().entry().id().value()),
                draft.kind,
                name(draft),
                lands.names(draft.lands, known),
                steps,
                lifeWriter.present(draft.kind, steps),
                LifeWriter.expected(steps),
                lifeWriter.disputes(draft.kind, steps),
                figures);
    }

    /** Whether a figure counts the goods of a transfer, in the words that tell it. */
    private boolean isOf(Quantity figure, Draft draft) {
        return draft.kind == DossierKind.TRANSFER
                && themeReader
                        .read(draft.kind, figure.measure())
                        .filter(theme -> theme.topic().equals(draft.topic))
                        .isPresent()
                && draft.mentions.stream()
                        .map(Mention::entry)
                        .anyMatch(entry -> entry.article().equals(figure.article())
                                && (entry.evidence().contains(figure.evidence())
                                        || figure.evidence().contains(entry.evidence())));
    }

    /** Trade has figures and no stages. */
    private List<Dossier> trade(Collection<Quantity> figures, Collection<Party> known) {
        var groups = new LinkedHashMap<Set<String>, List<Quantity>>();
        for (var figure : figures) {
            var whose = lands.of(figure.of());
            if (whose.size() > 1
                    && themeReader.read(DossierKind.TRADE, figure.measure()).isPresent()) {
                groups.computeIfAbsent(whose, any -> new ArrayList<>()).add(figure);
            }
        }
        return groups.entrySet().stream().map(group -> trade(group, known)).toList();
    }

    private Dossier trade(Map.Entry<Set<String>, List<Quantity>> group, Collection<Party> known) {
        var whose = new ArrayList<>(group.getKey());
        var figures = group.getValue();
        var parties = new LinkedHashSet<>(known);
        figures.forEach(figure -> parties.addAll(figure.of()));
        return new Dossier(
                id(DossierKind.TRADE, whose.stream().sorted().toList(), ""),
                DossierKind.TRADE,
                figures.getFirst().measure(),
                lands.names(whose, parties),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                figures);
    }

    /** The name that most give it; of several that are given as often, the longest. */
    private static String name(Draft draft) {
        var names = draft.mentions.stream()
                .filter(mention -> !mention.theme().isStandIn())
                .map(mention -> mention.theme().name())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return names.entrySet().stream()
                .max(Comparator.comparing(
                                (Map.Entry<String, Long> name) -> name.getKey().contains(" "))
                        .thenComparing(Map.Entry::getValue)
                        .thenComparingInt(name -> name.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(draft.kind.word());
    }

    private static List<Party> parties(List<Entry> entries) {
        var parties = new LinkedHashSet<Party>();
        for (var entry : entries) {
            entry.matter().map(Matter::actors).ifPresent(parties::addAll);
            entry.matter().map(Matter::recipients).ifPresent(parties::addAll);
        }
        return List.copyOf(parties);
    }

    private static String id(DossierKind kind, List<String> whose, String first) {
        var from = kind + "\n" + String.join("\n", whose) + "\n" + first;
        var digits = UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return "d-" + digits.substring(0, ID_DIGITS);
    }
}
