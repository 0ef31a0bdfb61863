package org.onrecord.analysis;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What travels with the network's file: the names of its labels, and the small weights that score pairs of words. */
final class NetworkConstants {

    private final Map<String, String> entries;

    /** @param entries the file's metadata: {@code labels.*}, a label a line; {@code weights.*}, base64 of little-endian floats */
    NetworkConstants(Map<String, String> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** The labels of a kind, in the order of the head's columns. */
    List<String> labels(String kind) {
        return List.of(entry("labels." + kind).split("\n", -1));
    }

    /** Weights, row after row where they are a matrix. */
    float[] weights(String name) {
        var bytes = Base64.getDecoder().decode(entry("weights." + name));
        var values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }

    private String entry(String key) {
        var value = entries.get(key);
        if (value == null) {
            throw new IllegalStateException("the network's file has no entry " + key + ": export it again");
        }
        return value;
    }
}
