package org.onrecord.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Range;
import org.onrecord.model.Role;
import org.onrecord.model.RoleSpan;
import org.onrecord.model.Statement;

/** Ties each cue to its source and each content to its cue, by vectors of their words and by how far apart they stand. */
final class LinkDecoder {

    private static final int NEAR = 2; // distances up to here have a bucket each
    private static final int BUCKETS = 9; // for distances on one side

    private final float[] distances;
    private final float[] noSource;
    private final float[] sourceWeights;
    private final float[] contentWeights;
    private final float sourceBias;
    private final float contentBias;

    LinkDecoder(NetworkConstants constants) {
        distances = constants.weights("link_distance");
        noSource = constants.weights("no_source");
        sourceWeights = constants.weights("link_source_weight");
        contentWeights = constants.weights("link_content_weight");
        sourceBias = constants.weights("link_source_bias")[0];
        contentBias = constants.weights("link_content_bias")[0];
    }

    /** The cues that have a content, in order; what is counted from the begin of the window stays so. */
    List<Statement> statements(Scores scores, List<RoleSpan> spans) {
        var cues = ranges(spans, Role.CUE);
        if (cues.isEmpty()) {
            return List.of();
        }
        var vectors =
                cues.stream().map(cue -> mean(scores.of(Head.LINK_CUE), cue)).toList();
        var contents = contents(scores, spans, cues, vectors);
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < cues.size(); i++) {
            if (!contents.get(i).isEmpty()) {
                var source = source(scores, spans, cues.get(i), vectors.get(i));
                statements.add(new Statement(cues.get(i), source, contents.get(i)));
            }
        }
        return statements;
    }

    private Optional<Range> source(Scores scores, List<RoleSpan> spans, Range cue, float[] vector) {
        Optional<Range> best = Optional.empty();
        float most = score(vector, noSource, -1, sourceWeights) + sourceBias;
        for (var source : ranges(spans, Role.SOURCE)) {
            var other = mean(scores.of(Head.LINK_SOURCE), source);
            float score = score(vector, other, bucket(source.begin() - cue.begin()), sourceWeights) + sourceBias;
            if (score > most) {
                most = score;
                best = Optional.of(source);
            }
        }
        return best;
    }

    /** For each cue its contents; pieces that touch are joined. */
    private List<List<Range>> contents(Scores scores, List<RoleSpan> spans, List<Range> cues, List<float[]> vectors) {
        var contents = new ArrayList<List<Range>>();
        cues.forEach(cue -> contents.add(new ArrayList<>()));
        for (var content : ranges(spans, Role.CONTENT)) {
            var other = mean(scores.of(Head.LINK_CONTENT), content);
            int best = 0;
            float most = Float.NEGATIVE_INFINITY;
            for (int i = 0; i < cues.size(); i++) {
                int bucket = bucket(content.begin() - cues.get(i).begin());
                float score = score(vectors.get(i), other, bucket, contentWeights) + contentBias;
                if (score >= most) {
                    most = score;
                    best = i;
                }
            }
            addJoined(contents.get(best), content);
        }
        return contents;
    }

    private static void addJoined(List<Range> contents, Range content) {
        if (!contents.isEmpty() && contents.getLast().end() == content.begin()) {
            contents.set(contents.size() - 1, new Range(contents.getLast().begin(), content.end()));
        } else {
            contents.add(content);
        }
    }

    private static List<Range> ranges(List<RoleSpan> spans, Role role) {
        return spans.stream()
                .filter(span -> span.role() == role)
                .map(RoleSpan::range)
                .toList();
    }

    private static float[] mean(Table vectors, Range range) {
        var mean = new float[vectors.width()];
        for (int word = range.begin(); word < range.end(); word++) {
            vectors.addRow(word, mean);
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= range.size();
        }
        return mean;
    }

    /** @param bucket a row of distances; none where it is below zero */
    private float score(float[] cue, float[] other, int bucket, float[] weights) {
        float sum = 0;
        for (int i = 0; i < cue.length; i++) {
            float near = bucket < 0 ? 0 : distances[bucket * cue.length + i];
            sum += Math.max(0, cue[i] + other[i] + near) * weights[i];
        }
        return sum;
    }

    /** The row for a signed distance in words from cue to span: 0, 1, 2, then by powers of two; as in training/model.py. */
    static int bucket(int distance) {
        int far = Math.abs(distance);
        int size = far <= NEAR ? far : Math.min(BUCKETS - 1, 1 + Integer.SIZE - Integer.numberOfLeadingZeros(far));
        return distance > 0 ? BUCKETS + size : size;
    }
}
