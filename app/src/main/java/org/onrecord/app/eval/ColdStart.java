package org.onrecord.app.eval;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * Runs a command in a new process, and takes the time from its start to its end.
 *
 * @param command the program and its arguments
 */
record ColdStart(List<String> command) {

    /** How often a command is run; the median counts. */
    static final int RUNS = 5;

    private static final double NANOS = 1e9;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 5;

    ColdStart {
        command = List.copyOf(command);
    }

    /**
     * What one run took.
     *
     * @param seconds from start to end
     * @param resident the most memory that it held, in bytes, as last seen before its end
     */
    record Run(double seconds, OptionalLong resident) {}

    /** A class of this program, run with this process's own Java, class path and options. */
    static ColdStart of(Class<?> main, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return new ColdStart(command);
    }

    /** Runs the command once; what it prints is thrown away. */
    Run run() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        var resident = OptionalLong.empty();
        while (!process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
            var now = PeakMemory.resident(process.pid());
            resident = now.isPresent() ? now : resident;
        }
        double seconds = (System.nanoTime() - begun) / NANOS;
        if (process.exitValue() != 0) {
            throw new IOException("ended with code " + process.exitValue() + ": " + String.join(" ", command));
        }
        return new Run(seconds, resident);
    }

    /** Runs the command {@link #RUNS} times. */
    List<Run> runs() throws IOException, InterruptedException {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(run());
        }
        return runs;
    }
}
