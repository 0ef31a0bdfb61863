package org.onrecord.app.mcp;

import java.util.function.Function;
import java.util.function.Supplier;
import org.onrecord.app.store.Ledger;

/** Lends a ledger for the time of a question, to one who asks at a time. */
public interface Lender {

    /** What somebody makes of the ledger. */
    <T> T with(Function<Ledger, T> work);

    /** Opens the ledger for each question anew: it need not be there before. */
    static Lender opening(Supplier<Ledger> ledgers) {
        return new Lender() {
            @Override
            public <T> T with(Function<Ledger, T> work) {
                try (var ledger = ledgers.get()) {
                    return work.apply(ledger);
                }
            }
        };
    }
}
