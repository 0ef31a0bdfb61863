package org.onrecord.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.onrecord.analysis.ReaderNetwork;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.LedgerStats;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.web.page.AboutPage;
import org.onrecord.app.web.page.CsvTable;
import org.onrecord.lexicon.RulesDigest;

/** What reads, how well, how much there is, what the grades mean, and what none of it must be used for. */
final class AboutRoute implements Route {

    /** What reads the articles; it does not change while the program runs. */
    private static final class Reader {
        static final String NETWORK = ReaderNetwork.shippedDigest();
        static final String RULES = RulesDigest.compute();
    }

    @Override
    public String path() {
        return "/about";
    }

    @Override
    public Answer answer(Asked asked, Ledger ledger) {
        var page = AboutPage.of(Reader.NETWORK, Reader.RULES, ledger.stats());
        return new Answer("About", "about", () -> page, () -> json(page), () -> table(page.stats()));
    }

    private static String json(AboutPage page) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("network", page.network());
        fields.put("rules", page.rules());
        fields.put("ledger", page.stats());
        fields.put("grades", page.grades());
        fields.put("figures", page.figures());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    private static CsvTable table(LedgerStats stats) {
        var rows = new ArrayList<List<String>>();
        AboutPage.counts(stats)
                .forEach(count -> rows.add(List.of("ledger", count.name(), Long.toString(count.count()))));
        stats.outlets().forEach(count -> rows.add(List.of("outlet", count.name(), Long.toString(count.count()))));
        stats.types().forEach(count -> rows.add(List.of("type", count.name(), Long.toString(count.count()))));
        return new CsvTable(List.of("sort", "name", "count"), rows);
    }
}
