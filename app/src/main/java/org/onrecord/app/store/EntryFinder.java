package org.onrecord.app.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.app.store.FiledEntries.Filed;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;
import org.onrecord.model.ArticleId;

/** Finds entries of the newest readings by their parties, the last published first; a question costs no more than the entries that it may look at. */
public final class EntryFinder {

    private static final String NEWEST =
            "SELECT moment FROM entry WHERE moment BETWEEN ? AND ? ORDER BY moment DESC LIMIT ?";

    private static final String ENTRIES = """
            SELECT e.place, e.moment, e.content, c.id, s.origins_for, s.origins_against, s.origins_hedged
            FROM entry e JOIN linkage l ON l.entry = e.place JOIN claim c ON c.number = l.claim
            JOIN standing s ON s.claim = l.claim JOIN reading r ON r.number = e.reading WHERE e.place IN %s AND\s""" + StandingCache.IS_NEWEST + "ORDER BY e.moment DESC";

    private final Sql sql;
    private final Dialect dialect;
    private final ActBook acts;
    private final ArticleLookup articles;
    private final String entries;

    EntryFinder(Database database) {
        this.sql = database.sql();
        this.dialect = database.dialect();
        this.acts = new ActBook(database);
        this.articles = new ArticleLookup(database);
        this.entries = ENTRIES.formatted(dialect.anyOf());
    }

    /** Entries of any parties. */
    public FiledEntries latest(int most) {
        return find(List.of(), most);
    }

    /** Entries that tell what a party did. */
    public FiledEntries from(PartyFilter party, int most) {
        return find(List.of(EntryWords.filter(EntryWords.FROM, party.asked())), most);
    }

    /** Entries that tell what was done to a party. */
    public FiledEntries to(PartyFilter party, int most) {
        return find(List.of(EntryWords.filter(EntryWords.TO, party.asked())), most);
    }

    /** Entries that a party tells, first or further on. */
    public FiledEntries by(PartyFilter party, int most) {
        return find(List.of(EntryWords.filter(EntryWords.SOURCE, party.asked())), most);
    }

    /** Entries that tell what one party did to another. */
    public FiledEntries between(PartyFilter from, PartyFilter to, int most) {
        return find(
                List.of(EntryWords.filter(EntryWords.FROM, from.asked()), EntryWords.filter(EntryWords.TO, to.asked())),
                most);
    }

    /** Entries that tell what two parties did, to each other or to others. */
    public FiledEntries together(PartyFilter one, PartyFilter other, int most) {
        return find(
                List.of(
                        EntryWords.filter(EntryWords.FROM, one.asked()),
                        EntryWords.filter(EntryWords.FROM, other.asked())),
                most);
    }

    private FiledEntries find(List<Words> marks, int most) {
        var asked = new WordQuery(marks);
        var bounds = Stream.<Object>of(Long.MIN_VALUE, Long.MAX_VALUE, most + 1);
        var moments = asked.isEmpty()
                ? sql.list(NEWEST, row -> row.getLong(1), bounds.toArray())
                : sql.list(
                        dialect.search("entry_words"),
                        row -> row.getLong(1),
                        Stream.concat(Stream.of(dialect.asked(asked)), bounds).toArray());
        boolean isCut = moments.size() > most;
        return new FiledEntries(filed(isCut ? moments.subList(0, most) : moments), isCut);
    }

    private List<Filed> filed(List<Long> moments) {
        var decided = acts.at(Horizon.NONE);
        return sql.list(
                entries,
                row -> new Filed(
                        decided.read(row.getLong(1), Nouns.read(row.getString(3), Entry.class)),
                        new ClaimId(row.getString(4)),
                        Moments.time(row.getLong(2)),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)),
                moments.stream().map(Moments::place).toList().toString(),
                Horizon.NONE.added(),
                Horizon.NONE.added());
    }

    /** The newest record of an article, {@code onrecord/1}. */
    public Optional<String> record(ArticleId article) {
        return articles.record(article);
    }
}
