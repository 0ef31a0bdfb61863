package org.onrecord.extract.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;

/** What a rule looks for, token by token: {@code the? ( MONTH DAY | DAY of MONTH ) ( ,? YEAR )?}. */
sealed interface Pattern {

    /** A word as it stands in the rule; with a capital the text must have one. */
    record Literal(String form) implements Pattern {}

    /** A word that must follow and is not taken: {@code =ended}. */
    record Ahead(String form) implements Pattern {}

    /** A piece, or a part that the grammar names. */
    record Symbol(String name) implements Pattern {}

    /** One after the other. */
    record Sequence(List<Pattern> parts) implements Pattern {}

    /** Any one of them. */
    record Choice(List<Pattern> parts) implements Pattern {}

    /** With or without. */
    record Maybe(Pattern part) implements Pattern {}

    java.util.regex.Pattern LEXEME = java.util.regex.Pattern.compile("\\(|\\)\\??|\\||[^\\s()|]+");

    /**
     * Reads a pattern as it is written.
     *
     * @throws IllegalArgumentException where a bracket is missing
     */
    static Pattern of(String text) {
        var lexemes = new ArrayDeque<>(
                LEXEME.matcher(text).results().map(MatchResult::group).toList());
        var pattern = choice(lexemes);
        if (!lexemes.isEmpty()) {
            throw new IllegalArgumentException("a bracket too many: " + text);
        }
        return pattern;
    }

    private static Pattern choice(Deque<String> lexemes) {
        var choices = new ArrayList<Pattern>();
        var parts = new ArrayList<Pattern>();
        while (!lexemes.isEmpty() && !lexemes.peek().startsWith(")")) {
            var lexeme = lexemes.pop();
            if (lexeme.equals("|")) {
                choices.add(new Sequence(List.copyOf(parts)));
                parts.clear();
            } else if (lexeme.equals("(")) {
                var inner = choice(lexemes);
                if (lexemes.isEmpty()) {
                    throw new IllegalArgumentException("a bracket that does not close");
                }
                parts.add(lexemes.pop().equals(")?") ? new Maybe(inner) : inner);
            } else {
                parts.add(item(lexeme));
            }
        }
        choices.add(new Sequence(List.copyOf(parts)));
        return choices.size() == 1 ? choices.getFirst() : new Choice(List.copyOf(choices));
    }

    private static Pattern item(String lexeme) {
        if (lexeme.endsWith("?") && lexeme.length() > 1) {
            return new Maybe(item(lexeme.substring(0, lexeme.length() - 1)));
        }
        if (lexeme.startsWith("=")) {
            return new Ahead(lexeme.substring(1));
        }
        boolean isSymbol = lexeme.length() > 1
                && lexeme.equals(lexeme.toUpperCase(Locale.ROOT))
                && Character.isLetter(lexeme.charAt(0));
        return isSymbol || lexeme.equals("N") ? new Symbol(lexeme) : new Literal(lexeme);
    }

    /** The words, in lower case, that stand in it. */
    default Set<String> literals() {
        return switch (this) {
            case Literal literal -> Set.of(literal.form().toLowerCase(Locale.ROOT));
            case Ahead ahead -> Set.of(ahead.form());
            case Symbol symbol -> Set.of();
            case Maybe maybe -> maybe.part().literals();
            case Choice choice -> all(choice.parts(), Pattern::literals);
            case Sequence sequence -> all(sequence.parts(), Pattern::literals);
        };
    }

    /** The words, in lower case, and names that may be all of a match. */
    default Set<String> alone() {
        return switch (this) {
            case Literal literal -> literals();
            case Ahead ahead -> Set.of();
            case Symbol symbol -> Set.of(symbol.name());
            case Maybe maybe -> maybe.part().alone();
            case Choice choice -> all(choice.parts(), Pattern::alone);
            case Sequence sequence -> {
                var needed = sequence.parts().stream()
                        .filter(part -> !addFirsts(part, new LinkedHashSet<>()))
                        .toList();
                yield switch (needed.size()) {
                    case 0 -> all(sequence.parts(), Pattern::alone);
                    case 1 -> needed.getFirst().alone();
                    default -> Set.of();
                };
            }
        };
    }

    private static Set<String> all(List<Pattern> parts, Function<Pattern, Set<String>> of) {
        var all = new LinkedHashSet<String>();
        parts.forEach(part -> all.addAll(of.apply(part)));
        return all;
    }

    /** The words and names with which a match may begin. */
    default Set<String> firsts() {
        var firsts = new LinkedHashSet<String>();
        addFirsts(this, firsts);
        return firsts;
    }

    /** Adds them; true where the pattern may also match nothing. */
    private static boolean addFirsts(Pattern pattern, Set<String> firsts) {
        return switch (pattern) {
            case Literal literal -> {
                firsts.add(literal.form().toLowerCase(Locale.ROOT));
                yield false;
            }
            case Ahead ahead -> true;
            case Symbol symbol -> {
                firsts.add(symbol.name());
                yield false;
            }
            case Maybe maybe -> {
                addFirsts(maybe.part(), firsts);
                yield true;
            }
            case Choice choice -> {
                boolean empty = false;
                for (var part : choice.parts()) {
                    empty |= addFirsts(part, firsts);
                }
                yield empty;
            }
            case Sequence sequence -> {
                boolean empty = true;
                for (var part : sequence.parts()) {
                    if (empty) {
                        empty = addFirsts(part, firsts);
                    }
                }
                yield empty;
            }
        };
    }
}
