package org.onrecord.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.lexicon.Lexicon;

/** The wordings of {@code lexicons/time-rules.tsv}, matched over tokens: the longest match wins, then the earlier rule. */
final class Grammar {

    /**
     * A stretch of tokens that a rule matches.
     *
     * @param rule the rule
     * @param slots what it read
     * @param end one past the last token
     */
    record Match(Rule rule, Slots slots, int end) {}

    private final Map<String, List<Rule>> parts = new HashMap<>();
    private final Map<String, List<Rule>> byFirst = new HashMap<>();

    /** Words and names that a rule may match alone; after any other the next word too must be one that rules know. */
    private final Set<String> alone = new HashSet<>();

    private final Set<String> literals = new HashSet<>();

    Grammar() {
        var rules = new ArrayList<Rule>();
        for (var row : Lexicon.rows("time-rules.tsv", 4)) {
            var rule = rule(row);
            if (rule.meaning() == Meaning.PART) {
                var symbol = rule.name().substring(0, rule.name().indexOf('.'));
                parts.computeIfAbsent(symbol, name -> new ArrayList<>()).add(rule);
            } else {
                rules.add(rule);
            }
        }
        for (var rule : rules) {
            rule.pattern().firsts().forEach(first -> index(first, rule));
            rule.pattern().alone().forEach(this::addAlone);
            literals.addAll(rule.pattern().literals());
        }
        parts.values()
                .forEach(all ->
                        all.forEach(rule -> literals.addAll(rule.pattern().literals())));
    }

    private void addAlone(String name) {
        alone.add(name);
        parts.getOrDefault(name, List.of())
                .forEach(part -> part.pattern().alone().forEach(this::addAlone));
    }

    private static Rule rule(List<String> row) {
        var meaning = row.get(2).split(" ", 2);
        try {
            return new Rule(
                    row.get(0),
                    Pattern.of(row.get(1)),
                    Meaning.valueOf(meaning[0].toUpperCase(Locale.ROOT)),
                    Slots.of(meaning.length > 1 ? meaning[1] : ""));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("lexicons/time-rules.tsv, " + row.get(0) + ": " + e.getMessage(), e);
        }
    }

    private void index(String first, Rule rule) {
        var inner = parts.get(first);
        if (inner == null) {
            var rules = byFirst.computeIfAbsent(first, name -> new ArrayList<>());
            if (!rules.contains(rule)) {
                rules.add(rule);
            }
        } else {
            inner.forEach(part -> part.pattern().firsts().forEach(next -> index(next, rule)));
        }
    }

    /** The longest match that begins at a token. */
    Optional<Match> at(Pieces pieces, int begin) {
        if (!mayBegin(pieces, begin)) {
            return Optional.empty();
        }
        var search = new Search(pieces);
        search.tryAll(byFirst.get(pieces.form(begin)), begin);
        for (var piece : pieces.at(begin)) {
            search.tryAll(byFirst.get(piece.symbol()), begin);
        }
        return Optional.ofNullable(search.best);
    }

    /** Spares most words the search: "the" is worth one before "last", none before "president". */
    private boolean mayBegin(Pieces pieces, int begin) {
        boolean isFollowed = begin + 1 < pieces.size()
                && (!pieces.at(begin + 1).isEmpty() || literals.contains(pieces.form(begin + 1)));
        return isFollowed
                || alone.contains(pieces.form(begin))
                || pieces.at(begin).stream()
                        .anyMatch(piece -> piece.end() > begin + 1 || alone.contains(piece.symbol()));
    }

    /** One search for the longest match. */
    private final class Search {

        private final Pieces pieces;

        @Nullable
        private Match best;

        Search(Pieces pieces) {
            this.pieces = pieces;
        }

        void tryAll(@Nullable List<Rule> rules, int begin) {
            if (rules != null) {
                rules.forEach(
                        rule -> match(rule.pattern(), begin, rule.constants(), (slots, end) -> take(rule, slots, end)));
            }
        }

        private void take(Rule rule, Slots slots, int end) {
            if (best == null || end > best.end()) { // every rule takes one token at least
                best = new Match(rule, slots, end);
            }
        }

        private void match(Pattern pattern, int at, Slots slots, ObjIntConsumer<Slots> then) {
            switch (pattern) {
                case Pattern.Literal literal -> {
                    if (at < pieces.size() && pieces.isWritten(at, literal.form())) {
                        then.accept(slots, at + 1);
                    }
                }
                case Pattern.Ahead ahead -> {
                    if (at < pieces.size() && pieces.isWritten(at, ahead.form())) {
                        then.accept(slots, at);
                    }
                }
                case Pattern.Symbol symbol -> matchSymbol(symbol.name(), at, slots, then);
                case Pattern.Maybe maybe -> {
                    match(maybe.part(), at, slots, then);
                    then.accept(slots, at);
                }
                case Pattern.Choice choice -> choice.parts().forEach(part -> match(part, at, slots, then));
                case Pattern.Sequence sequence -> matchAll(sequence.parts(), 0, at, slots, then);
            }
        }

        private void matchAll(List<Pattern> patterns, int next, int at, Slots slots, ObjIntConsumer<Slots> then) {
            if (next == patterns.size()) {
                then.accept(slots, at);
            } else {
                match(patterns.get(next), at, slots, (read, end) -> matchAll(patterns, next + 1, end, read, then));
            }
        }

        private void matchSymbol(String name, int at, Slots slots, ObjIntConsumer<Slots> then) {
            if (at >= pieces.size()) {
                return;
            }
            for (var piece : pieces.at(at)) {
                if (piece.symbol().equals(name)) {
                    then.accept(slots.with(name.toLowerCase(Locale.ROOT), piece.value()), piece.end());
                }
            }
            for (var part : parts.getOrDefault(name, List.of())) {
                match(part.pattern(), at, slots.withAll(part.constants()), then);
            }
        }
    }
}
