package org.onrecord.ingest.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts what stands in an element into blocks, in order, without looking into the parts that are left out. */
final class BlockFinder implements NodeFilter {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");
    private static final String ENDS = ".!?”\":";

    private final Predicate<Element> leftOut;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> owners = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private int preformatted;
    private boolean brokenLine;

    private BlockFinder(Element root, Predicate<Element> leftOut) {
        this.leftOut = leftOut;
        owners.push(root);
    }

    static List<Block> blocksOf(Element root, Predicate<Element> leftOut) {
        var finder = new BlockFinder(root, leftOut);
        root.filter(finder);
        finder.close();
        return finder.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && leftOut.test(element)) {
                if (element.isBlock()) {
                    close();
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "a" -> links++;
            case "pre" -> preformatted++;
            default -> {}
        }
        if (element.isBlock()) {
            close();
            owners.push(element);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock()) {
                close();
                owners.pop();
            }
            switch (element.normalName()) {
                case "a" -> links--;
                case "pre" -> preformatted--;
                default -> {}
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Two line breaks, or one after a full stop, end a paragraph; one within a sentence is but a blank. */
    private void lineBreak() {
        var seen = PlainText.of(text);
        if (brokenLine || (!seen.isEmpty() && ENDS.indexOf(seen.charAt(seen.length() - 1)) >= 0)) {
            close();
        } else {
            text.append(' ');
            brokenLine = true;
        }
    }

    private void add(String words) {
        text.append(words);
        if (!words.isBlank()) {
            brokenLine = false;
            linked += links > 0 ? words.strip().length() : 0;
        }
    }

    private void close() {
        var parts = preformatted > 0 ? BLANK_LINE.split(text, -1) : new String[] {text.toString()};
        for (var part : parts) {
            var plain = PlainText.of(part);
            if (!plain.isEmpty()) {
                blocks.add(new Block(plain, linked, owners.getFirst()));
            }
        }
        text.setLength(0);
        linked = 0;
        brokenLine = false;
    }
}
