package org.onrecord.ingest.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the story of a page: the element that is marked as an article and holds the most running text, else the smallest one
 * that holds nearly all of it (text density, after Kohlschütter, Fankhauser and Nejdl 2010).
 */
final class StoryFinder {

    /** Marks of an article, the surer first. */
    private static final List<String> MARKS = List.of("[itemprop=articleBody]", "article, [role=article]");

    /** An element that is marked as an article is the page's story if it holds this share of the running text. */
    private static final double ENOUGH_SHARE = 0.4;

    /** The smallest element with this share of the running text is the story. */
    private static final double NEARLY_ALL = 0.75;

    /** A shorter paragraph may well stand twice in a story. */
    private static final int NEVER_TWICE = 40;

    private final Document page;
    private final Predicate<Element> outside;
    private final IdentityHashMap<Node, Integer> prose = new IdentityHashMap<>();

    private StoryFinder(Document page, PageParts parts) {
        this.page = page;
        this.outside = parts::isOutside;
    }

    static Story find(Document page, PageParts parts) {
        return new StoryFinder(page, parts).story();
    }

    private Story story() {
        weigh();
        var marked = marked();
        var blocks = BlockFinder.blocksOf(marked.orElseGet(this::densest), outside);
        var leads = (int) blocks.stream()
                .filter(block -> block.isHeading() && block.leadsElsewhere())
                .count();
        return new Story(paragraphs(blocks), marked.isPresent(), leads);
    }

    private void weigh() {
        for (var block : BlockFinder.blocksOf(page.body(), outside)) {
            if (block.isProse()) {
                prose.merge(block.owner(), block.text().length(), Integer::sum);
            }
        }
        page.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                // weights go from the leaves up
            }

            @Override
            public void tail(Node node, int depth) {
                var weight = prose.get(node);
                if (weight != null && depth > 0 && node.parent() != null) {
                    prose.merge(node.parent(), weight, Integer::sum);
                }
            }
        });
    }

    private int weight(Element element) {
        return prose.getOrDefault(element, 0);
    }

    private Optional<Element> marked() {
        for (var mark : MARKS) {
            Optional<Element> best = Optional.empty();
            for (var element : page.select(mark)) {
                if (weight(element) > best.map(this::weight).orElse(0)) {
                    best = Optional.of(element);
                }
            }
            if (best.isPresent() && weight(best.get()) >= ENOUGH_SHARE * weight(page.body())) {
                return best;
            }
        }
        return Optional.empty();
    }

    private Element densest() {
        var least = NEARLY_ALL * weight(page.body());
        var densest = page.body();
        for (var inner = Optional.of(densest); inner.isPresent(); ) {
            densest = inner.get();
            inner = densest.children().stream()
                    .filter(child -> weight(child) > 0 && weight(child) >= least)
                    .findFirst();
        }
        return densest;
    }

    /** The running text, each paragraph once, and the headings that stand right above it. */
    private static List<Block> paragraphs(List<Block> blocks) {
        var paragraphs = new ArrayList<Block>();
        var seen = new HashSet<String>();
        for (var at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            var heads = block.isHeading()
                    && !block.owner().normalName().equals("h1")
                    && !block.leadsElsewhere()
                    && !paragraphs.isEmpty()
                    && at + 1 < blocks.size()
                    && blocks.get(at + 1).isProse();
            if ((heads || block.isProse()) && (block.text().length() < NEVER_TWICE || seen.add(block.text()))) {
                paragraphs.add(block);
            }
        }
        return paragraphs;
    }
}
