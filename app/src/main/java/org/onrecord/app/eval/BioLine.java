package org.onrecord.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Range;
import org.onrecord.model.Role;
import org.onrecord.model.RoleSpan;
import tools.jackson.databind.JsonNode;

/**
 * A paragraph of CofeNet's files: tokens, and for each a label such as {@code B-source}, {@code I-content} or {@code O}.
 *
 * @param tokens as that treebank cuts and writes them
 * @param labels as many
 */
record BioLine(List<String> tokens, List<String> labels) {

    private static final Map<String, Role> ROLES =
            Map.of("source", Role.SOURCE, "cue", Role.CUE, "content", Role.CONTENT);

    BioLine {
        tokens = List.copyOf(tokens);
        labels = List.copyOf(labels);
        if (tokens.size() != labels.size()) {
            throw new IllegalArgumentException(tokens.size() + " tokens, but " + labels.size() + " labels");
        }
        for (var label : labels) {
            if (!label.equals("O") && !(label.matches("[BI]-.+") && ROLES.containsKey(label.substring(2)))) {
                throw new IllegalArgumentException("no such label: " + label);
            }
        }
    }

    static List<BioLine> in(Path file) throws UnusableInput {
        return JsonLines.read(file, BioLine::of);
    }

    private static BioLine of(JsonNode line) {
        return new BioLine(JsonLines.strings(line, "tokens"), JsonLines.strings(line, "labels"));
    }

    /**
     * The spans that the labels mark, in order. A span ends before any label but {@code I-} of its own role; an {@code I-} that
     * follows nothing it could go on begins a span, as in CoNLL-2000's scorer.
     */
    List<RoleSpan> spans() {
        var spans = new ArrayList<RoleSpan>();
        int begin = 0;
        Optional<Role> open = Optional.empty();
        for (int i = 0; i <= labels.size(); i++) {
            var label = i < labels.size() ? labels.get(i) : "O";
            var role = label.equals("O") ? Optional.<Role>empty() : Optional.ofNullable(ROLES.get(label.substring(2)));
            if (open.isPresent() && !(label.startsWith("I-") && role.equals(open))) {
                spans.add(new RoleSpan(new Range(begin, i), open.get()));
                open = Optional.empty();
            }
            if (open.isEmpty() && role.isPresent()) {
                begin = i;
                open = role;
            }
        }
        return spans;
    }
}
