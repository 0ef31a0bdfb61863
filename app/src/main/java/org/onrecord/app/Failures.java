package org.onrecord.app;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.onrecord.app.add.Fault;
import org.onrecord.app.decide.Unclear;
import org.onrecord.app.store.LedgerFailure;
import org.onrecord.app.view.Printable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one line on standard error, and what to do; no stack trace reaches a user. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final PrintStream errors;

    Failures(PrintStream errors) {
        this.errors = errors;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        var command = failure.getCommandLine();
        return switch (failure) {
            case MissingParameterException missing -> wrongUsage("missing " + labels(missing), command);
            case UnmatchedArgumentException unmatched -> wrongUsage(unmatched(unmatched), command, next(unmatched));
            default -> wrongUsage(lowerCaseFirst(String.valueOf(failure.getMessage())), command);
        };
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        boolean isMistyped = failure instanceof Unclear unclear && unclear.kind() == Unclear.Kind.WRONG;
        if (failure instanceof WrongUsage || isMistyped) {
            return wrongUsage(String.valueOf(failure.getMessage()), command);
        }
        if (failure instanceof Unclear || failure instanceof LedgerFailure || failure instanceof IOException) {
            say(String.valueOf(failure.getMessage()));
            return Onrecord.FAILED;
        }
        say(new Fault(failure).internal());
        return Onrecord.FAILED;
    }

    private int wrongUsage(String message, CommandLine command) {
        return wrongUsage(message, command, "--help");
    }

    private int wrongUsage(String message, CommandLine command, String arguments) {
        say(message + "; type: " + command.getCommandSpec().qualifiedName() + " " + arguments);
        return Onrecord.WRONG_USAGE;
    }

    /** One line, whatever stands in it: the names of files and the words of an article may hold anything. */
    void say(String line) {
        errors.println("onrecord: " + Printable.of(line));
    }

    private static String labels(MissingParameterException missing) {
        return String.join(
                ", ",
                missing.getMissing().stream()
                        .map(argument -> argument.paramLabel())
                        .toList());
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        var words = unmatched.getUnmatched();
        var first = words.isEmpty() ? "" : words.getFirst();
        var kind = unmatched.isUnknownOption() ? "option" : "command";
        var suggestions = unmatched.getSuggestions();
        return "unknown " + kind + " '" + first + "'" + suggestion(suggestions);
    }

    /** Who gives a file and no command most likely wants it read. */
    private static String next(UnmatchedArgumentException unmatched) {
        var words = unmatched.getUnmatched();
        boolean file = !words.isEmpty() && !unmatched.isUnknownOption() && new File(words.getFirst()).exists();
        return file ? "read " + words.getFirst() : "--help";
    }

    private static String suggestion(List<String> suggestions) {
        return suggestions.isEmpty() ? "" : ", did you mean " + suggestions.getFirst() + "?";
    }

    private static String lowerCaseFirst(String message) {
        return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }
}
