package org.onrecord.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example in a lexicon: a text, and what its groups are: "By {names:Ann Lee}".
 *
 * @param text the text without the braces
 * @param groups what each named group must hold
 */
record Example(String text, Map<String, String> groups) {

    private static final Pattern BRACES = Pattern.compile("\\{(\\w+):([^{}]*)}");

    /** The examples of a column. */
    static List<Example> in(String column) {
        return column.isBlank()
                ? List.of()
                : List.of(column.split(" ¦ ", -1)).stream().map(Example::of).toList();
    }

    private static Example of(String written) {
        var groups = new LinkedHashMap<String, String>();
        var braces = BRACES.matcher(written);
        while (braces.find()) {
            groups.put(braces.group(1), braces.group(2));
        }
        return new Example(BRACES.matcher(written).replaceAll("$2"), groups);
    }

    /** The groups that a match has, of those that this example names. */
    Map<String, String> of(Matcher match) {
        var found = new LinkedHashMap<String, String>();
        for (var group : match.namedGroups().keySet()) {
            if (match.group(group) != null) {
                found.put(group, match.group(group).strip());
            }
        }
        return found;
    }
}
