package org.onrecord.link.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.link.Entry;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.link.dossier.Draft.Mention;
import org.onrecord.link.dossier.Draft.Whose;
import org.onrecord.model.ArticleId;

/**
 * Gathers the entries of each dossier, article by article: first those that name all parties, then those that lean on them ("the
 * pact"). What may be of two dossiers is of none.
 */
final class Gatherer {

    private final MentionFinder mentionFinder;
    private final Lands lands;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Whose, List<Draft>> byParties = new HashMap<>();

    Gatherer(MentionFinder mentionFinder, Lands lands) {
        this.mentionFinder = mentionFinder;
        this.lands = lands;
    }

    /** The dossiers of the entries, which are in the order of publication and of their articles. */
    List<Draft> gather(List<Entry> entries) {
        var articles = new LinkedHashMap<ArticleId, List<Entry>>();
        entries.forEach(entry -> articles.computeIfAbsent(entry.article(), any -> new ArrayList<>())
                .add(entry));
        articles.values().forEach(this::read);
        return List.copyOf(drafts);
    }

    private void read(List<Entry> article) {
        var parties = parties(article);
        var mentions = article.stream()
                .flatMap(entry -> mentionFinder.find(entry, parties).stream())
                .toList();
        var here = new LinkedHashSet<Draft>();
        var whole = new HashSet<Mention>();
        for (var mention : mentions) {
            if (isWhole(mention)) {
                whole.add(mention);
                here.addAll(open(mention));
            }
        }
        for (var mention : mentions) {
            if (!whole.contains(mention)) {
                lean(mention, here, lands.of(parties));
            }
        }
    }

    /** Whether it names all parties, so that a dossier can begin with it. */
    private static boolean isWhole(Mention mention) {
        if (mention.theme().isStandIn()) {
            return false;
        }
        return mention.kind().isDirected()
                ? !mention.from().isEmpty() && !mention.to().isEmpty()
                : mention.all().size() > 1;
    }

    private List<Draft> open(Mention mention) {
        var opened = new ArrayList<Draft>();
        if (!mention.kind().isDirected()) {
            opened.add(open(mention, List.copyOf(mention.all())));
            return opened;
        }
        for (var from : mention.from()) {
            for (var to : mention.to()) {
                opened.add(open(mention, List.of(from, to)));
            }
        }
        return opened;
    }

    /** The dossier of these parties and this sort; the one of the same sort before one of no sort. */
    private Draft open(Mention mention, List<String> whose) {
        var topic = mention.theme().topic();
        var same = byParties.getOrDefault(Whose.of(mention.kind(), whose), List.of()).stream()
                .filter(draft -> draft.fits(mention.kind(), topic))
                .toList();
        var draft = same.stream()
                .filter(one -> one.topic.equals(topic))
                .findFirst()
                .orElseGet(() -> same.size() == 1 ? same.getFirst() : begin(mention, whose));
        draft.add(mention);
        return draft;
    }

    private Draft begin(Mention mention, List<String> whose) {
        var draft = new Draft(mention.kind(), whose, mention.theme().topic());
        drafts.add(draft);
        byParties.computeIfAbsent(draft.whose(), any -> new ArrayList<>()).add(draft);
        return draft;
    }

    /** Of those of the article, else of all whose parties the article has: the only one that fits. */
    private void lean(Mention mention, Set<Draft> here, Set<String> present) {
        var near = fitting(mention, here);
        var found = near.isEmpty() && !mention.theme().isStandIn()
                ? fitting(mention, drafts).stream()
                        .filter(draft -> present.containsAll(draft.lands))
                        .toList()
                : near;
        if (found.size() == 1) {
            found.getFirst().add(mention);
            here.add(found.getFirst());
        }
    }

    private static List<Draft> fitting(Mention mention, Collection<Draft> some) {
        var theme = mention.theme();
        return some.stream()
                .filter(draft -> draft.fits(mention.kind(), theme.topic()) && draft.has(mention))
                .filter(draft -> mention.kind().isDirected()
                        || theme.isDefinite()
                        || (!theme.topic().isEmpty() && theme.topic().equals(draft.topic)))
                .toList();
    }

    private static List<Party> parties(List<Entry> article) {
        var parties = new LinkedHashSet<Party>();
        for (var entry : article) {
            entry.matter().map(Matter::actors).ifPresent(parties::addAll);
            entry.matter().map(Matter::recipients).ifPresent(parties::addAll);
            entry.chain().forEach(teller -> teller.party().ifPresent(parties::add));
        }
        return List.copyOf(parties);
    }
}
