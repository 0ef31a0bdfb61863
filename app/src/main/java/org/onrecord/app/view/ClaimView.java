package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.app.store.ClaimAccount;
import org.onrecord.app.store.ClaimLine;
import org.onrecord.app.store.Nouns;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Origin;
import org.onrecord.link.Side;
import org.onrecord.link.correction.Stand;

/** One claim: how it stands and why, its origins, its history, the words of each voice, and why each entry belongs to it. */
public final class ClaimView {

    private static final int LONGEST_LINE = 110;
    private static final String INDENT = "  ";

    private final boolean colour;
    private final int columns;

    /** A view for a terminal of so many columns. */
    public ClaimView(boolean colour, int columns) {
        this.colour = colour;
        this.columns = columns == 0 ? Integer.MAX_VALUE : Math.min(columns, LONGEST_LINE);
    }

    /** Paragraphs for a reader. */
    public String text(ClaimAccount account) {
        var page = new Page();
        printHead(account, page);
        printOrigins(account, page);
        printHistory(account, page);
        printDecisions(account, page);
        printContradictions(account, page);
        printLinkages(account, page);
        return page.output.toString();
    }

    private void printHead(ClaimAccount account, Page page) {
        var head = account.head();
        var standing = account.standing();
        var when = ClaimWords.when(head).map(time -> " · " + time).orElse("");
        page.line(
                "",
                new InkedText()
                        .append(ClaimWords.who(head), Ink.SOURCE)
                        .append("  " + ClaimWords.what(head), Ink.TITLE)
                        .append(when, Ink.PLAIN));
        var type = ClaimWords.type(head);
        page.line(
                "",
                new InkedText()
                        .append(
                                account.claim().id() + (type.isEmpty() ? "" : " · " + type) + " · first seen "
                                        + ClaimWords.day(standing.firstSeen()) + " · last moved "
                                        + ClaimWords.day(standing.lastMoved()),
                                Ink.QUIET));
        page.blank();
        page.line(
                "",
                new InkedText()
                        .append(StandingWords.origins(standing.count(Side.FOR)) + " for", Ink.CONTENT)
                        .append(
                                ", " + standing.count(Side.AGAINST) + " against, " + standing.count(Side.HEDGED)
                                        + " hedged",
                                Ink.PLAIN)
                        .append(standing.isContested() ? " · contested" : "", Ink.TITLE)
                        .append(" · grade " + standing.grade(), Ink.PLAIN));
        page.line("", new InkedText().append(standing.why(), Ink.PLAIN));
    }

    private void printOrigins(ClaimAccount account, Page page) {
        page.heading("Origins");
        var numbers = StandingWords.numbers(account);
        int number = 0;
        for (var origin : account.standing().origins()) {
            page.line(
                    INDENT,
                    new InkedText()
                            .append(++number + ". ", Ink.QUIET)
                            .append(origin.name(), Ink.SOURCE)
                            .append(
                                    " " + StandingWords.words(origin.side()) + ", told in " + places(origin, numbers),
                                    Ink.PLAIN));
            for (var dependence : origin.dependences()) {
                page.line(
                        INDENT + "     ", new InkedText().append(StandingWords.words(dependence, numbers), Ink.QUIET));
            }
        }
    }

    private void printHistory(ClaimAccount account, Page page) {
        page.heading("History");
        var numbers = StandingWords.numbers(account);
        for (var turn : account.standing().history()) {
            var entry = entry(account, turn.entry());
            page.line(
                    INDENT,
                    new InkedText()
                            .append(
                                    "[" + numbers.get(turn.entry()) + "] " + ClaimWords.day(turn.at()) + "  ",
                                    Ink.QUIET)
                            .append(StandingWords.words(turn), Ink.CUE)
                            .append("  " + ClaimWords.chain(entry), Ink.SOURCE)
                            .append(
                                    turn.reason().isEmpty()
                                            ? ""
                                            : " (" + StandingWords.numbered(turn.reason(), numbers) + ")",
                                    Ink.QUIET)
                            .append(read(account, turn.entry()), Ink.QUIET));
            page.line(INDENT + "    ", new InkedText().append(ClaimWords.quote(entry), Ink.PLAIN));
            var article = account.articles().get(entry.article());
            var title = article == null ? "" : article.title().orElse("");
            var uri = article == null ? "" : article.uri().map(at -> " " + at).orElse("");
            if (!title.isEmpty() || !uri.isEmpty()) {
                page.line(INDENT + "    ", new InkedText().append(title + uri, Ink.QUIET));
            }
        }
    }

    private static void printDecisions(ClaimAccount account, Page page) {
        if (account.decisions().isEmpty()) {
            return;
        }
        page.heading("Decided by people");
        var numbers = StandingWords.numbers(account);
        for (var decision : account.decisions()) {
            var act = decision.act();
            var undone = decision.undoneBy()
                    .map(by -> " · undone, " + ActWords.who(by))
                    .orElse("");
            var entries = decision.entries().stream()
                    .map(id -> "[" + numbers.get(id) + "] ")
                    .collect(Collectors.joining());
            page.line(
                    INDENT,
                    new InkedText()
                            .append(ActWords.day(act) + "  ", Ink.QUIET)
                            .append(
                                    entries + ActWords.what(act.what()) + undone,
                                    decision.holds() ? Ink.CUE : Ink.QUIET)
                            .append("  " + act.id(), Ink.QUIET));
            page.line(INDENT + "    ", new InkedText().append(Wording.oneLine(act.words()), Ink.PLAIN));
        }
    }

    private static void printContradictions(ClaimAccount account, Page page) {
        if (account.contradictions().isEmpty()) {
            return;
        }
        page.heading("Not the same, though alike");
        for (var one : account.contradictions()) {
            page.line(
                    INDENT,
                    new InkedText()
                            .append(ClaimWords.id(one.other()), Ink.CUE)
                            .append(" differs in " + lower(one.kind()) + ": " + one.words(), Ink.PLAIN));
        }
    }

    private void printLinkages(ClaimAccount account, Page page) {
        page.heading("Why these belong together");
        var numbers = StandingWords.numbers(account);
        for (var linkage : account.linkages()) {
            var number = "[" + numbers.get(linkage.entry().id()) + "] ";
            var found = Optional.ofNullable(account.found().get(linkage.entry().id()))
                    .map(claim -> "put here by people; linking has it in " + ClaimWords.id(claim) + ", ")
                    .orElse("");
            page.line(
                    INDENT,
                    new InkedText()
                            .append(number, Ink.QUIET)
                            .append(found + StandingWords.words(linkage, numbers), Ink.PLAIN));
        }
    }

    /** The account as one object of JSON, its words at their places. */
    public static String json(ClaimAccount account, Places places) {
        var fields = ClaimsView.fields(ClaimLine.of(account.standing(), account.head()));
        fields.put("standing", account.standing());
        fields.put("linkages", places.json(account.linkages()));
        fields.put("contradictions", account.contradictions());
        fields.put(
                "decisions",
                account.decisions().stream()
                        .map(decision -> ActWords.fields(decision, places))
                        .toList());
        fields.put("machine", machine(account));
        fields.put(
                "articles",
                account.claim().entries().stream()
                        .map(Entry::article)
                        .distinct()
                        .map(account.articles()::get)
                        .toList());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    /** What was found, for each entry that people put here or read otherwise. */
    private static List<Map<String, Object>> machine(ClaimAccount account) {
        var list = new ArrayList<Map<String, Object>>();
        for (var entry : account.claim().entries()) {
            var found = Optional.ofNullable(account.found().get(entry.id()));
            var read = Optional.ofNullable(account.read().get(entry.id()));
            if (found.isPresent() || read.isPresent()) {
                var fields = new LinkedHashMap<String, Object>();
                fields.put("entry", entry.id());
                fields.put("claim", found.orElse(account.claim().id()));
                fields.put("read", Stand.of(read.orElse(entry)));
                list.add(fields);
            }
        }
        return list;
    }

    /** How the reader had it, where people read it otherwise. */
    private static String read(ClaimAccount account, EntryId entry) {
        return Optional.ofNullable(account.read().get(entry))
                .map(one -> " · set right by people, was read: " + ActWords.words(Stand.of(one)))
                .orElse("");
    }

    private static Entry entry(ClaimAccount account, EntryId id) {
        return account.linkage(id).entry();
    }

    private static String places(Origin origin, Map<EntryId, Integer> numbers) {
        return origin.entries().stream().map(id -> "[" + numbers.get(id) + "]").collect(Collectors.joining(" "));
    }

    private static String lower(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Lines broken to the width of the terminal. */
    private final class Page {

        private final StringBuilder output = new StringBuilder();

        void blank() {
            output.append('\n');
        }

        void heading(String words) {
            blank();
            line("", new InkedText().append(words, Ink.TITLE));
        }

        void line(String indent, InkedText text) {
            int width = columns == Integer.MAX_VALUE ? columns : Math.max(20, columns - indent.length());
            for (var part : text.wrap(width)) {
                output.append(indent);
                part.print(output, colour);
                output.append('\n');
            }
        }
    }
}
