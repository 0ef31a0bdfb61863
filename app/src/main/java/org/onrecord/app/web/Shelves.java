package org.onrecord.app.web;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.onrecord.app.store.Kept;
import org.onrecord.app.store.LedgerState;
import org.onrecord.app.store.LedgerStats;
import org.onrecord.link.dossier.Dossier;

/** What the desk keeps of its ledger. */
final class Shelves implements Kept, AutoCloseable {

    private final Shelf<DossierRule.Made> dossiers;
    private final Shelf<StatsRule.Made> stats;

    Shelves(String where, Clock clock, PrintStream errors) {
        this.dossiers = new Shelf<>(
                "dossiers", new DossierRule(DossierRule.SMALL), Duration.ofSeconds(1), where, clock, errors);
        this.stats = new Shelf<>("numbers", new StatsRule(), Duration.ofMinutes(1), where, clock, errors);
    }

    @Override
    public List<Dossier> dossiers(LedgerState now) {
        return dossiers.get(now).dossiers();
    }

    @Override
    public LedgerStats stats(LedgerState now) {
        return stats.get(now).stats();
    }

    @Override
    public void close() {
        dossiers.close();
        stats.close();
    }
}
