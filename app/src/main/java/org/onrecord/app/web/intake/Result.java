package org.onrecord.app.web.intake;

import java.util.List;
import java.util.Locale;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Outcome;

/** What came of an article. */
public sealed interface Result {

    /** It was read and entered. */
    record Added(ArticleId article, List<ClaimTold> claims) implements Result {

        public Added {
            claims = List.copyOf(claims);
        }
    }

    /** The ledger held it before. */
    record There(ArticleId article, List<ClaimTold> claims) implements Result {

        public There {
            claims = List.copyOf(claims);
        }
    }

    /** It is no article that can be read. */
    record Skipped(String cause, String detail) implements Result {

        /** Why it is none. */
        public static Skipped of(Outcome.Skipped why) {
            return new Skipped(why.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'), why.detail());
        }
    }

    /** It could not be read, and not by its own fault. */
    record Failed(String detail) implements Result {}
}
