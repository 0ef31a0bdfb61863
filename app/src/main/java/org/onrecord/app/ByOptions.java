package org.onrecord.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.store.By;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who decides something, and why: options of each command that does. */
final class ByOptions {

    private ByOptions() {}

    /** The name of whoever sits at this machine, as far as it is known. */
    static Optional<String> usual(Surroundings surroundings) {
        return Optional.ofNullable(surroundings.environment().get("ONRECORD_WHO"))
                .or(() -> Optional.ofNullable(System.getProperty("user.name")))
                .filter(name -> !name.isBlank());
    }

    private static final class Who {

        @Option(
                names = "--who",
                paramLabel = "NAME",
                description = "Who decides. Else: $ONRECORD_WHO, or the user of this machine.")
        private @Nullable String who;

        String name(Surroundings surroundings) {
            return Optional.ofNullable(who)
                    .filter(name -> !name.isBlank())
                    .or(() -> usual(surroundings))
                    .orElseThrow(() -> new WrongUsage("nobody is named; add --who NAME"));
        }
    }

    /** Where the reason must be told. */
    static final class Told {

        @Mixin
        private Who who = new Who();

        @Option(
                names = "--why",
                required = true,
                paramLabel = "WHY",
                description = "Why, in a few words; kept with the act.")
        private String why = "";

        By by(Surroundings surroundings) {
            if (why.isBlank()) {
                throw new WrongUsage("--why is empty; say in a few words why");
            }
            return new By(who.name(surroundings), Optional.of(why));
        }
    }

    /** Where it may be left out. */
    static final class Free {

        @Mixin
        private Who who = new Who();

        @Option(names = "--why", paramLabel = "WHY", description = "Why, in a few words; kept with the act.")
        private @Nullable String why;

        By by(Surroundings surroundings) {
            return new By(who.name(surroundings), Optional.ofNullable(why));
        }
    }
}
