package org.onrecord.app.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the owner of a host lets a robot read: a file robots.txt (RFC 9309), as it stands for one robot.
 *
 * @param rules what may be read and what not
 * @param delay the pause between two requests that the owner asks for
 */
record Robots(List<Rule> rules, Optional<Duration> delay) {

    static final Robots ALLOW_ALL = new Robots(List.of(), Optional.empty());

    /** Longer pauses are asked for to keep robots out; whoever wants that can say so. */
    private static final double LONGEST_DELAY = 10;

    private static final int LONGEST_PATTERN = 2000;

    Robots {
        rules = List.copyOf(rules);
    }

    /**
     * One line of a group.
     *
     * @param allow whether it allows or forbids
     * @param pattern the start of a path; {@code *} stands for anything, {@code $} at the end for the end
     */
    record Rule(boolean allow, String pattern) {

        boolean matches(String path) {
            var ends = pattern.endsWith("$");
            var pieces = (ends ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
            if (!path.startsWith(pieces[0])) {
                return false;
            }
            // each piece as early as it can stand; the last at the very end, if it must
            var at = pieces[0].length();
            for (var piece = 1; piece < pieces.length; piece++) {
                var last = ends && piece == pieces.length - 1;
                var found = last ? path.length() - pieces[piece].length() : path.indexOf(pieces[piece], at);
                if (found < at || !path.startsWith(pieces[piece], found)) {
                    return false;
                }
                at = found + pieces[piece].length();
            }
            return !ends || at == path.length();
        }
    }

    /** The rules that stand in a file for a robot: those of all groups that name it, else those of the groups for any robot. */
    static Robots parse(String file, String product) {
        var named = new Group();
        var any = new Group();
        var open = new ArrayList<Group>();
        var wasAgent = false;
        for (var line : file.lines().toList()) {
            var bare = line.split("#", 2)[0];
            var colon = bare.indexOf(':');
            if (colon < 0) {
                continue;
            }
            var key = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            var value = bare.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                if (!wasAgent) {
                    open.clear();
                }
                if (value.equals("*")) {
                    open.add(any);
                } else if (value.split("[^A-Za-z_-]", 2)[0].equalsIgnoreCase(product)) {
                    open.add(named);
                    named.found = true;
                }
                wasAgent = true;
            } else if (key.equals("allow") || key.equals("disallow") || key.equals("crawl-delay")) {
                open.forEach(group -> group.take(key, value));
                wasAgent = false;
            }
        }
        var group = named.found ? named : any;
        return new Robots(group.rules, group.delay);
    }

    /** Whether a page may be read: the longest rule that stands for it decides, of two as long the one that allows. */
    boolean allow(URI address) {
        var path = path(address);
        var allowed = true;
        var longest = -1;
        for (var rule : rules) {
            var length = rule.pattern().length();
            if ((length > longest || (length == longest && rule.allow())) && rule.matches(path)) {
                allowed = rule.allow();
                longest = length;
            }
        }
        return allowed;
    }

    private static String path(URI address) {
        var path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return canonical(address.getRawQuery() == null ? path : path + "?" + address.getRawQuery());
    }

    /** What is not ASCII in per cent signs, and hexadecimal digits in capitals: one way to write each path. */
    private static String canonical(String path) {
        var ascii = new StringBuilder();
        for (var unit : path.getBytes(StandardCharsets.UTF_8)) {
            if (unit < 0) {
                ascii.append(String.format(Locale.ROOT, "%%%02X", unit & 0xFF));
            } else {
                ascii.append((char) unit);
            }
        }
        for (var at = ascii.indexOf("%"); at >= 0 && at + 2 < ascii.length(); at = ascii.indexOf("%", at + 1)) {
            ascii.setCharAt(at + 1, Character.toUpperCase(ascii.charAt(at + 1)));
            ascii.setCharAt(at + 2, Character.toUpperCase(ascii.charAt(at + 2)));
        }
        return ascii.toString();
    }

    /** The rules of one robot while they are collected. */
    private static final class Group {

        private final List<Rule> rules = new ArrayList<>();
        private Optional<Duration> delay = Optional.empty();
        private boolean found;

        void take(String key, String value) {
            if (key.equals("crawl-delay")) {
                delay = delay.or(() -> seconds(value));
            } else if (!value.isEmpty() && value.length() <= LONGEST_PATTERN) {
                rules.add(new Rule(key.equals("allow"), canonical(value)));
            }
        }

        private static Optional<Duration> seconds(String value) {
            try {
                var seconds = Double.parseDouble(value);
                return seconds >= 0
                        ? Optional.of(Duration.ofMillis((long) (1000 * Math.min(seconds, LONGEST_DELAY))))
                        : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    }
}
