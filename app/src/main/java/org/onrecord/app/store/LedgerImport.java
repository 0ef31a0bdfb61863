package org.onrecord.app.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.onrecord.link.Linkage;
import org.onrecord.link.correction.Act;
import org.onrecord.link.correction.Correction;
import org.onrecord.model.Article;
import tools.jackson.core.JacksonException;

/** Takes on what {@link LedgerExport} wrote. */
final class LedgerImport {

    private static final int AT_ONCE = 100;
    private static final int HEXADECIMAL = 16;
    private static final String RECORD = "onrecord/1";

    private final Ledger ledger;
    private final Database database;
    private final LedgerWriter writer;
    private long line;
    private long taken;
    private final List<Act> acts = new ArrayList<>();

    LedgerImport(Ledger ledger, Database database, LedgerWriter writer) {
        this.ledger = ledger;
        this.database = database;
        this.writer = writer;
    }

    /** How many readings were new. */
    long read(BufferedReader input, LongConsumer progress) throws IOException {
        var first = input.readLine();
        line++;
        if (first == null || !first.strip().equals("{\"format\":\"" + LedgerExport.FORMAT + "\"}")) {
            throw new LedgerFailure(
                    "line 1 is not the head of a ledger; write the file with 'onrecord export --format jsonl'");
        }
        while (true) {
            var some = some(input);
            if (some.isEmpty()) {
                apply();
                return taken;
            }
            database.transaction(() -> {
                some.forEach(Runnable::run);
                return true;
            });
            progress.accept(line);
        }
    }

    /** What some lines want done. */
    private List<Runnable> some(BufferedReader input) throws IOException {
        var works = new ArrayList<Runnable>();
        String written;
        while (works.size() < AT_ONCE && (written = input.readLine()) != null) {
            line++;
            works.add(work(written));
        }
        return works;
    }

    private Runnable work(String written) {
        if (written.startsWith("{\"graded\"")) {
            var grade = act(grade(written));
            return () -> take(grade);
        }
        if (written.startsWith("{\"act\"")) {
            var act = act(written);
            return () -> take(act);
        }
        var reading = reading(written);
        long here = line;
        return () -> {
            try {
                take(reading);
            } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
                throw new LedgerFailure("line " + here + " is no reading of a ledger; export it again", e);
            }
        };
    }

    private ExportedGrade grade(String written) {
        try {
            return Nouns.EXACT.readValue(written, ExportedGrade.class);
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new LedgerFailure("line " + line + " is no grade of a ledger; export it again", e);
        }
    }

    private static Act act(ExportedGrade grade) {
        var at = Instant.parse(grade.added());
        var what = new Correction.Grade(grade.graded(), grade.grade());
        return new Act(
                Corrections.id(at, Optional.empty(), Optional.empty(), what, 0),
                at,
                Optional.empty(),
                Optional.empty(),
                what);
    }

    private Act act(String written) {
        try {
            return Nouns.EXACT.readValue(written, ExportedAct.class).act();
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new LedgerFailure("line " + line + " is no act of a ledger; export it again", e);
        }
    }

    private void take(Act act) {
        if (ledger.corrections().take(act)) {
            acts.add(act);
        }
    }

    /** What is decided holds for all that is there now, whichever came first. */
    private void apply() {
        if (taken > 0 || !acts.isEmpty()) {
            database.transaction(() -> {
                new ActBook(database).refresh();
                acts.forEach(act -> ledger.corrections().bears(act.what()));
                return true;
            });
        }
    }

    private ExportedReading reading(String written) {
        try {
            var reading = Nouns.EXACT.readValue(written, ExportedReading.class);
            if (!isRecord(reading)) {
                throw new LedgerFailure("line " + line + ": the record of article "
                        + reading.article().id() + " is none of onrecord/1 of that article; export it again");
            }
            if (!Article.of(reading.article().text())
                    .id()
                    .equals(reading.article().id())) {
                throw new LedgerFailure("line " + line + ": the text of article "
                        + reading.article().id() + " is not the one with that id; export it again");
            }
            return reading;
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new LedgerFailure("line " + line + " is no reading of a ledger; export it again", e);
        }
    }

    /** Whether its record is of its article: pages and other programs read it as it is. */
    private static boolean isRecord(ExportedReading reading) {
        var record = reading.record();
        return record.path("format").asString("").equals(RECORD)
                && record.path("article")
                        .path("id")
                        .asString("")
                        .equals(reading.article().id().value());
    }

    private void take(ExportedReading reading) {
        var article = reading.article();
        if (ledger.holds(article.id(), reading.reader())) {
            return;
        }
        writer.keep(
                new NewReading(
                        new Article(article.id(), article.text(), article.metadata(), article.furniture()),
                        reading.reader(),
                        Packed.of(Nouns.EXACT.writeValueAsString(reading.record()))),
                reading.print(),
                reading.entries().stream().map(LedgerImport::line).toList(),
                Instant.parse(article.added()),
                Instant.parse(reading.added()));
        taken++;
    }

    private static KeptLine line(ExportedReading.ExportedEntry entry) {
        return new KeptLine(
                new Linkage(
                        entry.entry(),
                        entry.claim(),
                        entry.nearest(),
                        entry.score(),
                        entry.reasons(),
                        entry.conflicts()),
                entry.keys().stream()
                        .map(key -> Long.parseUnsignedLong(key, HEXADECIMAL))
                        .toList(),
                entry.vector());
    }
}
