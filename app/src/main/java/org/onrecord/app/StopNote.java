package org.onrecord.app;

import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ends a long work at Ctrl-C, and says that nothing is lost. It ends the process at once: in an orderly shutdown ONNX Runtime takes its
 * memory away from under the threads that still read, and the process would crash.
 */
final class StopNote implements AutoCloseable {

    /** As a shell counts a process that Ctrl-C ends. */
    private static final int INTERRUPTED = 130;

    private final Runnable end;
    /** Who heard the signals before. */
    private final Map<Object, Object> before = new LinkedHashMap<>();

    /** Hears the signals until it is closed. */
    StopNote(PrintStream errors) {
        this(() -> {
            errors.println(
                    "\nonrecord: stopped; what was finished is in the ledger, and the same command goes on from there");
            Runtime.getRuntime().halt(INTERRUPTED);
        });
    }

    /** Does something else at a signal, for a work that can end by itself. */
    StopNote(Runnable end) {
        this.end = end;
        hear("INT");
        hear("TERM");
    }

    private void hear(String name) {
        try {
            // by reflection: the compiler warns of the JDK's only class for signals in a way that cannot be answered
            var handler = Class.forName("sun.misc.SignalHandler");
            var signal = Class.forName("sun.misc.Signal")
                    .getConstructor(String.class)
                    .newInstance(name);
            var stop = Proxy.newProxyInstance(
                    handler.getClassLoader(), new Class<?>[] {handler}, (self, method, given) -> stop());
            before.put(signal, handle(signal, stop));
        } catch (ReflectiveOperationException | RuntimeException e) {
            // another Java: there Ctrl-C ends the process as usual
        }
    }

    private static Object handle(Object signal, Object handler) throws ReflectiveOperationException {
        return signal.getClass()
                .getMethod("handle", signal.getClass(), Class.forName("sun.misc.SignalHandler"))
                .invoke(null, signal, handler);
    }

    private @Nullable Object stop() {
        end.run();
        return null;
    }

    @Override
    public void close() {
        before.forEach((signal, handler) -> {
            try {
                handle(signal, handler);
            } catch (ReflectiveOperationException | RuntimeException e) {
                // it stays as it is: the work is done
            }
        });
    }
}
