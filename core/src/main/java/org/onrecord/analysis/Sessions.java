package org.onrecord.analysis;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;

/** How ONNX Runtime runs a network here: on its caller's thread alone, and with the same sums on every processor. */
final class Sessions {

    /**
     * Where sums are cut, the same article would give another record; where they are not, this would double the time. See
     * {@code docs/decisions/0016-the-same-on-every-processor.md}.
     */
    private static final String EXACT_SUMS = "session.x64quantprecision";

    private Sessions() {}

    static SessionOptions options() throws OrtException {
        var options = new SessionOptions();
        options.setIntraOpNumThreads(1); // texts are read side by side instead: no waiting inside an operator
        options.setInterOpNumThreads(1);
        options.setOptimizationLevel(OptLevel.EXTENDED_OPT);
        options.setMemoryPatternOptimization(false); // it would keep a plan for every length
        if (Sums.areCut()) {
            options.addConfigEntry(EXACT_SUMS, "1");
        }
        return options;
    }
}
