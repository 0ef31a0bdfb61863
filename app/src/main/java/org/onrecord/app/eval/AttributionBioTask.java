package org.onrecord.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.onrecord.NewsReader;
import org.onrecord.model.Analysis;
import org.onrecord.model.Role;
import org.onrecord.model.RoleSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code onrecord eval attribution-bio FILE}: exact spans of sources, cues and contents in lines of tokens, the protocol of CofeNet
 * (Wang et al., COLING 2022). The reader is given a line's own tokens and nothing else; of what it finds, the network's spans
 * count, before they are tied to each other.
 */
@Command(
        name = "attribution-bio",
        description = "Scores spans of sources, cues and contents. FILE has one JSON object a line with \"tokens\" and"
                + " \"labels\", as published with CofeNet.")
final class AttributionBioTask extends EvalTask {

    @Parameters(paramLabel = "FILE", description = "JSON lines, such as polnear/cofenet/valid.txt.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Override
    Gold gold() throws UnusableInput {
        var lines = BioLine.in(file);
        return (reader, threads) -> report(lines, reader);
    }

    private static Report report(List<BioLine> lines, NewsReader reader) {
        var found = reader.analyser()
                .analyseAll(lines.stream()
                        .map(line -> TokenLine.words(line.tokens()))
                        .toList());
        var rows = new ArrayList<Table.Row>();
        for (var role : Role.values()) {
            rows.add(Table.Row.of(role.name().toLowerCase(Locale.ROOT), tally(lines, found, role)));
        }
        var counts = new LinkedHashMap<String, Long>();
        counts.put("lines", (long) lines.size());
        counts.put(
                "tokens", lines.stream().mapToLong(line -> line.tokens().size()).sum());
        return new Report("attribution-bio", reader.modelDigest(), counts, List.of(Table.ofTallies("exact", rows)));
    }

    private static Tally tally(List<BioLine> lines, List<Analysis> found, Role role) {
        var tally = Tally.NONE;
        for (int i = 0; i < lines.size(); i++) {
            tally = tally.plus(Tally.of(
                    of(role, lines.get(i).spans()), of(role, found.get(i).roles())));
        }
        return tally;
    }

    private static List<RoleSpan> of(Role role, List<RoleSpan> spans) {
        return spans.stream().filter(span -> span.role() == role).toList();
    }
}
