package org.onrecord.analysis;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.onrecord.model.EventType;

/**
 * Tells what type of event a clause tells of, given who does it and to whom: a small network of its own (see
 * {@code training/events.py}), for what no frame decides. Make one for a whole program: it takes about 30 MB. Thread-safe; every
 * call runs on its caller's thread alone.
 */
public final class EventTypes implements AutoCloseable {

    private static final NetworkFile NETWORK = new NetworkFile("/network/events.onnx");
    private static final NetworkFile VOCABULARY = new NetworkFile("/network/events-vocabulary.txt");
    private static final String LABELS = "labels";
    private static final String OUTPUT = "probabilities";
    private static final String NONE = "NONE";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces wordPieces;
    private final int[] columns; // of each type, and last that of none

    /** Loads the network that is on the class path. */
    public EventTypes() {
        environment = OrtEnvironment.getEnvironment();
        try (var options = Sessions.options()) {
            session = environment.createSession(NETWORK.buffer(), options);
            columns = columns(session.getMetadata().getCustomMetadata());
        } catch (OrtException e) {
            throw new IllegalStateException(NETWORK.name() + " cannot be loaded: " + e.getMessage(), e);
        }
        wordPieces = new WordPieces(new Vocabulary(new String(VOCABULARY.bytes(), StandardCharsets.UTF_8)));
    }

    /** How likely the event of a clause is of each type. */
    public TypeScores score(EventClause clause) {
        return score(new EventFeatures(clause, wordPieces));
    }

    /** The digest of the network's file: {@code sha256:} and 64 hexadecimal digits. */
    public String digest() {
        return NETWORK.digest();
    }

    WordPieces wordPieces() {
        return wordPieces;
    }

    private TypeScores score(EventFeatures features) {
        try (var pieces = tensor(features.pieces());
                var core = OnnxTensor.createTensor(
                        environment, FloatBuffer.wrap(features.core()), new long[] {features.core().length});
                var slots = tensor(features.features());
                var result = session.run(Map.of("pieces", pieces, "core", core, "features", slots))) {
            var value = result.get(OUTPUT);
            if (value.isPresent() && value.get() instanceof OnnxTensor tensor) {
                return scores(tensor.getFloatBuffer().array());
            }
            throw new IllegalStateException(NETWORK.name() + " has no output " + OUTPUT + ": train it again");
        } catch (OrtException e) {
            throw new IllegalStateException("the event network failed: " + e.getMessage(), e);
        }
    }

    private TypeScores scores(float[] probabilities) {
        var types = new ArrayList<Double>();
        for (int i = 0; i < columns.length - 1; i++) {
            types.add((double) probabilities[columns[i]]);
        }
        return new TypeScores(types, probabilities[columns[columns.length - 1]]);
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {values.length});
    }

    private static int[] columns(Map<String, String> metadata) {
        var labels = List.of(metadata.getOrDefault(LABELS, "").split("\n"));
        var names = new ArrayList<String>();
        Arrays.stream(EventType.values()).map(Enum::name).forEach(names::add);
        names.add(NONE);
        return names.stream().mapToInt(name -> column(labels, name)).toArray();
    }

    private static int column(List<String> labels, String name) {
        int column = labels.indexOf(name);
        if (column < 0) {
            throw new IllegalStateException(NETWORK.name() + " does not know " + name + ": train it again");
        }
        return column;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the event network cannot be closed: " + e.getMessage(), e);
        }
    }
}
