package org.onrecord.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.model.Role;
import org.onrecord.model.Span;

/**
 * Attributions in brat's stand-off format, as PolNeAR has them: text-bound lines {@code T1⇥Source 4 11;14 20⇥…} with half-open
 * ranges of code points, and events {@code E1⇥Attribution:T4 Content:T3 Cue:T2 Source:T1} that tie them. A role may stand
 * several times, as {@code Content} and {@code Content2}: its pieces are put together.
 */
final class BratFile {

    private static final Pattern TEXT_BOUND =
            Pattern.compile("(T\\d+)\\t\\S+ (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*).*");
    private static final Pattern EVENT = Pattern.compile("E\\d+\\t([^\\t]*).*");
    private static final Map<String, Role> ROLES =
            Map.of("Source", Role.SOURCE, "Cue", Role.CUE, "Content", Role.CONTENT);

    private final Path file;
    private final CodePoints codePoints;

    private BratFile(Path file, String text) {
        this.file = file;
        this.codePoints = new CodePoints(text);
    }

    /** The events of an annotation file, in its order, as spans of the text that it stands beside. */
    static List<MarkedAttribution> attributions(Path file, String text) throws UnusableInput {
        return new BratFile(file, text).read();
    }

    private List<MarkedAttribution> read() throws UnusableInput {
        var spans = new HashMap<String, List<Span>>();
        var events = new ArrayList<String>();
        for (var line : InputFiles.lines(file)) {
            var textBound = TEXT_BOUND.matcher(line);
            var event = EVENT.matcher(line);
            if (textBound.matches()) {
                spans.put(textBound.group(1), spans(textBound.group(2), line));
            } else if (event.matches()) {
                events.add(event.group(1));
            } else if (line.startsWith("T")) {
                throw new UnusableInput(
                        file + ": no marked text as brat writes it, such as \"T1<tab>Source 0 5<tab>words\": " + line);
            }
        }
        return events.stream().map(event -> attribution(event, spans)).toList();
    }

    private List<Span> spans(String ranges, String line) throws UnusableInput {
        var spans = new ArrayList<Span>();
        for (var range : ranges.split(";", -1)) {
            var ends = range.split(" ", -1);
            long begin = Long.parseLong(ends[0]);
            long end = Long.parseLong(ends[1]);
            if (begin > end || end > codePoints.count()) {
                throw new UnusableInput(file + ": no such range in the text: " + line);
            }
            if (begin < end) {
                spans.add(codePoints.span((int) begin, (int) end));
            }
        }
        return spans;
    }

    private static MarkedAttribution attribution(String event, Map<String, List<Span>> spans) {
        var parts = new EnumMap<Role, List<Span>>(Role.class);
        for (var role : Role.values()) {
            parts.put(role, new ArrayList<>());
        }
        for (var argument : event.strip().split("\\s+", -1)) {
            int colon = argument.indexOf(':');
            var role = colon < 0 ? null : ROLES.get(argument.substring(0, colon).replaceAll("\\d+$", ""));
            if (role != null) {
                parts.getOrDefault(role, List.of())
                        .addAll(spans.getOrDefault(argument.substring(colon + 1), List.of()));
            }
        }
        parts.values().forEach(pieces -> pieces.sort(null));
        return new MarkedAttribution(
                parts.getOrDefault(Role.SOURCE, List.of()),
                parts.getOrDefault(Role.CUE, List.of()),
                parts.getOrDefault(Role.CONTENT, List.of()));
    }
}
