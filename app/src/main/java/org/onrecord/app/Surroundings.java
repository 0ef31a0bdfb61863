package org.onrecord.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a command finds around it. Text goes out as UTF-8 whatever the locale says.
 *
 * @param input standard input
 * @param output standard output
 * @param errors standard error
 * @param environment environment variables
 * @param terminalColumns width of the terminal that output goes to; empty where it goes elsewhere
 * @param clock the time
 */
public record Surroundings(
        InputStream input,
        OutputStream output,
        PrintStream errors,
        Map<String, String> environment,
        Optional<Integer> terminalColumns,
        Clock clock) {

    /** Set by the launcher where standard output is a terminal: Java cannot tell before version 22. */
    private static final String TERMINAL = "onrecord.terminal";

    private static final int USUAL_COLUMNS = 80;

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** What is around a command that looks at this machine's clock. */
    public Surroundings(
            InputStream input,
            OutputStream output,
            PrintStream errors,
            Map<String, String> environment,
            Optional<Integer> terminalColumns) {
        this(input, output, errors, environment, terminalColumns, Clock.systemUTC());
    }

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Optional.ofNullable(System.getProperty(TERMINAL)).flatMap(Surroundings::columns));
    }

    /** Writes an answer to standard output. A reader that wants no more, such as head, closes its pipe: that is no failure. */
    void print(String text) throws IOException {
        try {
            output.write(text.getBytes(StandardCharsets.UTF_8));
            output.flush();
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
                throw e;
            }
        }
    }

    boolean isTerminal() {
        return terminalColumns.isPresent();
    }

    /** The width to write for: what COLUMNS says, else the terminal's, else 80. */
    int columns() {
        return Optional.ofNullable(environment.get("COLUMNS"))
                .flatMap(Surroundings::columns)
                .or(() -> terminalColumns)
                .orElse(USUAL_COLUMNS);
    }

    /** Whether to write in colour where nobody asked for it or against it (no-color.org). */
    boolean wantsColour() {
        boolean forbidden = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return isTerminal() && !forbidden && !"dumb".equals(environment.get("TERM"));
    }

    private static Optional<Integer> columns(String value) {
        try {
            int columns = Integer.parseInt(value.strip());
            return columns > 0 ? Optional.of(columns) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
