package org.onrecord.app;

import java.util.Locale;
import org.onrecord.app.store.Ledger;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every command that looks into a ledger. */
final class LedgerOptions {

    @Mixin
    private WhereOption whereOption = new WhereOption();

    @Option(
            names = "--format",
            converter = OptionValues.OfAnswer.class,
            paramLabel = "FORMAT",
            description = "How to answer: text or json.")
    private Answer format = Answer.TEXT;

    @Option(
            names = "--color",
            converter = OptionValues.OfColour.class,
            paramLabel = "WHEN",
            description = "auto, always or never.")
    private Colour colour = Colour.AUTO;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption helpOption = new HelpOption();

    /** How a command answers. */
    enum Answer {
        /** For a reader at a terminal. */
        TEXT,
        /** For programs. */
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    String where() {
        return whereOption.where();
    }

    boolean isJson() {
        return format == Answer.JSON;
    }

    boolean isInColour(Surroundings surroundings) {
        return colour.isOn(surroundings);
    }

    /** The ledger, which must be there. */
    Ledger open(Surroundings surroundings) {
        return whereOption.open(surroundings);
    }
}
