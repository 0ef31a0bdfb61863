package org.onrecord.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.app.web.guard.Holder;
import org.onrecord.app.web.guard.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord token ROLE NAME}: makes a token with which somebody gets into the desk. */
@Command(
        name = "token",
        description = {
            "Makes a token with which somebody gets into the desk.",
            "",
            "The token is shown once, on standard error; the line for the file of 'serve --tokens', which",
            "holds its SHA-256 alone, goes to standard output. Whoever's line is taken out is out at once."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  onrecord token editor 'Ann Lee' >> tokens.tsv",
            "  onrecord serve --host 0.0.0.0 --tokens tokens.tsv",
            "",
            "Exit codes: 0 done, 2 wrong usage."
        })
final class TokenCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "ROLE",
            converter = OptionValues.OfRole.class,
            description = "What they may do: reader, editor or admin.")
    private Role role = Role.READER;

    @Parameters(
            index = "1",
            paramLabel = "NAME",
            description = "Who it is for; what they decide is kept under this name.")
    private String name = "";

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption helpOption = new HelpOption();

    TokenCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var made = make();
        surroundings.errors().println("token, shown this once: " + made.token());
        surroundings.print(made.holder().line() + "\n");
        return Onrecord.OK;
    }

    private Holder.New make() {
        try {
            return Holder.make(role, name);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
