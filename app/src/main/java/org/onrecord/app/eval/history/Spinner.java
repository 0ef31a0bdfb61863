package org.onrecord.app.eval.history;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a sentence of a pattern: of {@code {a|b}} one, for {@code <x>} what x is. */
final class Spinner {

    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SLOT = Pattern.compile("<(\\w+)>");

    private final Dice dice;
    private final Map<String, String> slots;

    Spinner(Dice dice, Map<String, String> slots) {
        this.dice = dice;
        this.slots = Map.copyOf(slots);
    }

    String spin(String pattern) {
        var chosen = pattern;
        for (var choice = CHOICE.matcher(chosen); choice.find(); choice = CHOICE.matcher(chosen)) {
            chosen = chosen.substring(0, choice.start())
                    + dice.one(List.of(choice.group(1).split("\\|", -1)))
                    + chosen.substring(choice.end());
        }
        return SLOT.matcher(chosen).replaceAll(slot -> {
            var value = slots.get(slot.group(1));
            if (value == null) {
                throw new IllegalStateException("nothing to fill in for <" + slot.group(1) + "> in: " + pattern);
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
