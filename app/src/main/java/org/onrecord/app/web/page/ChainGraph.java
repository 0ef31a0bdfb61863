package org.onrecord.app.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.app.store.ClaimAccount;
import org.onrecord.app.view.ClaimWords;
import org.onrecord.app.view.StandingWords;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Origin;
import org.onrecord.link.Part;

/**
 * How a claim came from its origins, on the left, through voices to the outlets that print it, on the right. Each report is a row; what
 * only repeats is grey.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing
 * @param nodes origins, voices and reports
 * @param links lines between them
 * @param left how many reports do not fit
 */
public record ChainGraph(int width, int height, List<Node> nodes, List<Link> links, int left) {

    private static final int ROW = 30;
    private static final int WIDTH = 1_000;
    private static final int MARGIN = 8;
    private static final int BOX = 22;

    /** More rows are no picture. */
    private static final int MOST = 60;

    /** Letters that fit into a box of its width, as a share of that. */
    private static final double LETTERS = 0.13;

    /** A box with words, which may lead to the report below. */
    public record Node(int x, int y, int width, String words, String whole, String kind, Optional<String> target) {

        /** The line on which its words stand. */
        public int baseline() {
            return y + 15;
        }

        /** Its height. */
        public int height() {
            return BOX;
        }
    }

    /** A line. */
    public record Link(String path, String kind) {}

    /** The rows of one origin. */
    private record Row(Origin origin, Entry entry, List<String> voices, boolean repeats) {}

    /** @param numbers of the reports, as {@link StandingWords#numbers} gives them */
    static ChainGraph of(ClaimAccount account, Map<EntryId, Integer> numbers) {
        var rows = rows(account);
        var shown = rows.subList(0, Math.min(MOST, rows.size()));
        int columns = shown.stream().mapToInt(row -> row.voices().size()).max().orElse(0) + 2;
        var maker = new Maker(columns, numbers);
        shown.forEach(maker::add);
        return new ChainGraph(WIDTH, shown.size() * ROW + MARGIN, maker.nodes, maker.links, rows.size() - shown.size());
    }

    private static List<Row> rows(ClaimAccount account) {
        var echoes = new LinkedHashMap<EntryId, Boolean>();
        account.standing().history().forEach(turn -> echoes.put(turn.entry(), turn.part() == Part.ECHO));
        var rows = new ArrayList<Row>();
        for (var origin : account.standing().origins()) {
            for (var id : origin.entries()) {
                var entry = account.linkage(id).entry();
                var chain = entry.chain();
                var voices = chain.subList(1, Math.max(1, chain.size() - 1)).reversed().stream()
                        .map(teller -> teller.party().map(party -> party.name()).orElse("someone"))
                        .toList();
                rows.add(new Row(origin, entry, voices, echoes.getOrDefault(id, false)));
            }
        }
        return rows;
    }

    /** Draws row below row. An origin's box stands at its first row. */
    private static final class Maker {

        private final List<Node> nodes = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final Map<Origin, Node> origins = new LinkedHashMap<>();
        private final Map<EntryId, Integer> numbers;
        private final int columns;
        private final int wide;
        private int row;

        Maker(int columns, Map<EntryId, Integer> numbers) {
            this.columns = columns;
            this.numbers = numbers;
            this.wide = (WIDTH - 2 * MARGIN) / columns - 40;
        }

        void add(Row one) {
            int y = MARGIN + row++ * ROW;
            var side = one.origin().side().name().toLowerCase(Locale.ROOT);
            var kind = one.repeats() ? side + " copy" : side;
            var last = origins.get(one.origin());
            if (last == null) {
                last = box(0, y, one.origin().name(), "", "origin " + side, Optional.empty());
                origins.put(one.origin(), last);
            }
            int column = 1;
            for (var voice : one.voices()) {
                var node = box(column++, y, voice, "", "voice " + kind, Optional.empty());
                link(last, node, kind);
                last = node;
            }
            int number = numbers.getOrDefault(one.entry().id(), 0);
            var outlet = one.entry()
                    .chain()
                    .getFirst()
                    .party()
                    .map(party -> party.name())
                    .orElse("the article");
            var day = ", " + ClaimWords.day(one.entry().published());
            var report = box(
                    columns - 1, y, "[" + number + "] " + outlet, day, "report " + kind, Optional.of("#v" + number));
            link(last, report, kind);
        }

        /** A box with words, which are cut where they are too long, and an end, which is not. */
        private Node box(int column, int y, String words, String end, String kind, Optional<String> target) {
            int x = MARGIN + (columns == 1 ? 0 : column * (WIDTH - 2 * MARGIN - wide) / (columns - 1));
            int letters = Math.max(2, (int) (wide * LETTERS) - end.length());
            var cut = words.codePointCount(0, words.length()) > letters
                    ? words.substring(0, words.offsetByCodePoints(0, letters - 1)) + "…"
                    : words;
            var node = new Node(x, y, wide, cut + end, words + end, kind, target);
            nodes.add(node);
            return node;
        }

        private void link(Node from, Node to, String kind) {
            int begin = from.x() + from.width();
            int middle = (begin + to.x()) / 2;
            int above = from.y() + BOX / 2;
            int below = to.y() + BOX / 2;
            var link = new Link(
                    "M" + begin + " " + above + " C" + middle + " " + above + " " + middle + " " + below + " " + to.x()
                            + " " + below,
                    kind);
            if (kind.endsWith("copy")) {
                links.addFirst(link); // below the others
            } else {
                links.add(link);
            }
        }
    }
}
