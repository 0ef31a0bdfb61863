package org.onrecord.app.eval;

import java.util.concurrent.Callable;
import org.onrecord.NewsReader;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all tasks of {@code onrecord eval} share: reading the gold first, then the network, then printing. */
abstract class EvalTask implements Callable<Integer> {

    /** Gold that was read and checked, waiting for a reader to be scored. */
    @FunctionalInterface
    interface Gold {
        Report score(NewsReader reader, int threads);
    }

    @Mixin
    private EvalOptions options = new EvalOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Reads the gold of this task; a path that holds none ends the command before the network is loaded. */
    abstract Gold gold() throws UnusableInput;

    @Override
    public final Integer call() {
        int threads = options.threads();
        Gold gold;
        try {
            gold = gold();
        } catch (UnusableInput e) {
            spec.commandLine().getErr().println(spec.qualifiedName() + ": " + e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        try (var reader = new NewsReader(threads)) {
            var out = spec.commandLine().getOut();
            out.print(gold.score(reader, threads).print(options.format()));
            out.flush();
        }
        return CommandLine.ExitCode.OK;
    }
}
