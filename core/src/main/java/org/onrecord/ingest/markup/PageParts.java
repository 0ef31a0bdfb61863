package org.onrecord.ingest.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Tells the parts of one page that are not its article: navigation, related stories, captions, comments, cookie notes. */
final class PageParts {

    /** A shorter piece of text is no running text: a button, a name, a date. */
    private static final int RUNNING_TEXT = 25;

    private final PageWords words;
    private final IdentityHashMap<Node, Integer> runningText = new IdentityHashMap<>();

    /** Elements that hold the headline or what the page marks as the article: whatever they are called, they stay. */
    private final Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());

    private final IdentityHashMap<Element, Boolean> outside = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Boolean> within = new IdentityHashMap<>();
    private final int all;

    PageParts(Document page, PageWords words) {
        this.words = words;
        var body = page.body();
        body.traverse(new Weighing());
        this.all = runningText.getOrDefault(body, 0);
        keep(page.selectFirst("h1"));
        page.select("[itemprop=articleBody]").forEach(this::keep);
    }

    /** Whether an element, with all that is in it, is none of the article. */
    boolean isOutside(Element element) {
        return outside.computeIfAbsent(element, this::judge);
    }

    /** Whether an element is of the article, not of one of the other parts. */
    boolean isWithin(Element element) {
        var path = new ArrayList<Element>();
        var is = true;
        for (var at = element; at != null; at = at.parent()) {
            var known = within.get(at);
            if (known != null || isOutside(at)) {
                is = known != null && known;
                break;
            }
            path.add(at);
        }
        for (var each : path) {
            within.put(each, is);
        }
        return is;
    }

    private boolean judge(Element element) {
        var tag = element.normalName();
        if (words.is(tag, "never") || isHidden(element)) {
            return true;
        }
        if (kept.contains(element) || tag.equals("body") || tag.equals("main")) {
            return false;
        }
        if (words.names(element, "voices")) {
            return true;
        }
        var outside = words.is(tag, "outside")
                || words.is(element.attr("role").toLowerCase(Locale.ROOT), "outside-role")
                || (tag.equals("header") && element.closest("article, main") == null)
                || (!tag.equals("article") && words.names(element, "outside-name"));
        // what holds most of the running text is the story, whatever the page's makers call it
        return outside && runningText.getOrDefault(element, 0) * 2L <= all;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equalsIgnoreCase("true")) {
            return true;
        }
        var style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private void keep(@Nullable Element element) {
        for (var at = element; at != null && kept.add(at); ) {
            at = at.parent();
        }
    }

    /** Adds up for each element how much running text is in it. */
    private final class Weighing implements NodeVisitor {

        private int links;

        @Override
        public void head(Node node, int depth) {
            links += isLink(node) ? 1 : 0;
        }

        @Override
        public void tail(Node node, int depth) {
            links -= isLink(node) ? 1 : 0;
            if (node instanceof TextNode text && links == 0) {
                var length = text.getWholeText().strip().length();
                add(node.parent(), length >= RUNNING_TEXT ? length : 0);
            } else if (node instanceof Element element && depth > 0 && !words.is(element.normalName(), "never")) {
                add(node.parent(), runningText.getOrDefault(node, 0));
            }
        }

        private void add(@Nullable Node parent, int length) {
            if (parent != null && length > 0) {
                runningText.merge(parent, length, Integer::sum);
            }
        }

        private static boolean isLink(Node node) {
            return node instanceof Element element && element.normalName().equals("a");
        }
    }
}
