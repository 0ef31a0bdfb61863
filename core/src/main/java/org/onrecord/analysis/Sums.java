package org.onrecord.analysis;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;

/** How ONNX Runtime adds products of bytes on this processor, seen by a small network that {@code training/sums.py} makes. */
final class Sums {

    private static final NetworkFile PROBE = new NetworkFile("/network/sums.onnx");

    /** Rows, columns and summands of the probe. */
    private static final int SIZE = 16;

    private static final byte GREATEST_ACTIVATION = (byte) 255;

    /** 16 products of 255 and 127. */
    private static final int EXACT = 518_160;

    private static final boolean CUT = isOff();

    private Sums() {}

    /** Whether what is larger than 16 bits is cut, as where there is AVX2 but no VNNI. */
    static boolean areCut() {
        return CUT;
    }

    private static boolean isOff() {
        var environment = OrtEnvironment.getEnvironment();
        var activations = ByteBuffer.allocateDirect(SIZE * SIZE);
        while (activations.hasRemaining()) {
            activations.put(GREATEST_ACTIVATION);
        }
        var shape = new long[] {SIZE, SIZE};
        try (var options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            try (var session = environment.createSession(PROBE.buffer(), options);
                    var given = OnnxTensor.createTensor(environment, activations.flip(), shape, OnnxJavaType.UINT8);
                    var result = session.run(Map.of("activations", given))) {
                var sums = (int[][]) result.get(0).getValue();
                return !Arrays.stream(sums).flatMapToInt(Arrays::stream).allMatch(sum -> sum == EXACT);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot run " + PROBE.name(), e);
        }
    }
}
