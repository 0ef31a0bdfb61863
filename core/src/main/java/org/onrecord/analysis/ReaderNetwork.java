package org.onrecord.analysis;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The trained network, held in memory: one encoder with many heads (see {@code training/model.py}), run by ONNX Runtime on the
 * CPU. Make one for a whole program: it takes about 100 MB. Thread-safe; every call runs on its caller's thread alone.
 */
public final class ReaderNetwork implements AutoCloseable {

    private static final NetworkFile NETWORK = new NetworkFile("/network/reader.onnx");
    private static final NetworkFile VOCABULARY = new NetworkFile("/network/vocabulary.txt");

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final NetworkConstants constants;
    private final WordPieces wordPieces;

    /** Loads the network that is on the class path. */
    public ReaderNetwork() {
        // read side by side while ONNX Runtime loads its native library: a third of the time of a cold start
        var file = CompletableFuture.supplyAsync(NETWORK::buffer);
        var vocabulary = CompletableFuture.supplyAsync(
                () -> new Vocabulary(new String(VOCABULARY.bytes(), StandardCharsets.UTF_8)));
        environment = OrtEnvironment.getEnvironment();
        try (var options = Sessions.options()) {
            session = environment.createSession(file.join(), options);
            constants = new NetworkConstants(session.getMetadata().getCustomMetadata());
        } catch (OrtException e) {
            throw new IllegalStateException(NETWORK.name() + " cannot be loaded: " + e.getMessage(), e);
        }
        wordPieces = new WordPieces(vocabulary.join());
    }

    /** Loads ONNX Runtime, where nobody has yet. */
    public static void loadLibrary() {
        var unused = OrtEnvironment.getEnvironment();
    }

    /** The digest of the network's file: {@code sha256:} and 64 hexadecimal digits. */
    public String digest() {
        return shippedDigest();
    }

    /** The same, without loading the network. */
    public static String shippedDigest() {
        return NETWORK.digest();
    }

    WordPieces wordPieces() {
        return wordPieces;
    }

    NetworkConstants constants() {
        return constants;
    }

    /** Reads one window. */
    Scores score(Window window) {
        try (var pieces = tensor(window.pieces());
                var looks = tensor(window.pieceLooks());
                var first = tensor(window.first());
                var last = tensor(window.last());
                var wordLooks = tensor(window.wordLooks());
                var result = session.run(Map.of(
                        "pieces", pieces, "looks", looks, "first", first, "last", last, "word_looks", wordLooks))) {
            var tables = new EnumMap<Head, Table>(Head.class);
            for (var head : Head.values()) {
                tables.put(head, table(result, head));
            }
            return new Scores(tables);
        } catch (OrtException e) {
            throw new IllegalStateException("the network failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {values.length});
    }

    private static Table table(OrtSession.Result result, Head head) throws OrtException {
        var value = result.get(head.output());
        if (value.isPresent() && value.get() instanceof OnnxTensor tensor) {
            var values = tensor.getFloatBuffer().array(); // a copy on the heap
            return new Table(values, Math.toIntExact(tensor.getInfo().getShape()[1]));
        }
        throw new IllegalStateException(NETWORK.name() + " has no output " + head.output() + ": export it again");
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the network cannot be closed: " + e.getMessage(), e);
        }
    }
}
