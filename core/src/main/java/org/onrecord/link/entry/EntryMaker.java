package org.onrecord.link.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.link.Amount;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.link.Period;
import org.onrecord.link.Teller;
import org.onrecord.model.Assertion;
import org.onrecord.model.Event;
import org.onrecord.model.EventTime;
import org.onrecord.model.Figure;
import org.onrecord.model.Phrase;
import org.onrecord.model.Record;
import org.onrecord.model.Span;
import org.onrecord.model.Voice;

/** Makes each assertion of a record an entry that stands on its own. */
public final class EntryMaker {

    /**
     * The entries of a record, one for each assertion, in its order.
     *
     * @param record the record of one article
     * @param reader what read it, such as the digests of network and rules: another reader's entries have other identities
     */
    public List<Entry> entries(Record record, String reader) {
        var ids = ids(record, reader);
        var entries = new ArrayList<Entry>();
        for (var assertion : record.assertions()) {
            entries.add(entry(record, assertion, ids));
        }
        return List.copyOf(entries);
    }

    private static Map<Assertion, EntryId> ids(Record record, String reader) {
        var ids = new IdentityHashMap<Assertion, EntryId>();
        int number = 0;
        for (var assertion : record.assertions()) {
            ids.put(assertion, id(record.article().id() + "\n" + reader + "\n" + ++number));
        }
        return ids;
    }

    private static Entry entry(Record record, Assertion assertion, Map<Assertion, EntryId> ids) {
        var evidence = assertion.evidence();
        return new Entry(
                of(assertion, ids),
                record.article().id(),
                record.article().metadata().moment(),
                assertion.event().map(event -> matter(record, event, evidence)),
                assertion.chain().voices().stream().map(EntryMaker::teller).toList(),
                assertion.stance(),
                assertion.details(),
                assertion.factuality(),
                assertion.about().map(about -> of(about, ids)),
                evidence,
                record.article().text().substring(evidence.begin(), evidence.end()));
    }

    private static EntryId of(Assertion assertion, Map<Assertion, EntryId> ids) {
        var id = ids.get(assertion);
        if (id == null) {
            throw new IllegalArgumentException("an assertion about one of another record: " + assertion.evidence());
        }
        return id;
    }

    private static Matter matter(Record record, Event event, Span evidence) {
        return new Matter(
                event.predicate().lemma(),
                event.type(),
                event.mode(),
                event.actors().stream().map(Party::of).toList(),
                event.recipients().stream().map(Party::of).toList(),
                event.theme().map(Phrase::text),
                event.place().map(Phrase::text),
                event.time().map(EntryMaker::period),
                record.figures().stream()
                        .filter(figure -> evidence.contains(figure.span()))
                        .map(EntryMaker::amount)
                        .toList());
    }

    private static Period period(EventTime when) {
        var time = when.time();
        return new Period(time.value(), time.from(), time.until(), when.relation());
    }

    private static Amount amount(Figure figure) {
        return new Amount(figure.amount(), figure.upTo(), figure.bound(), figure.unit(), figure.measure());
    }

    private static Teller teller(Voice voice) {
        return new Teller(
                voice.actor().map(Party::of),
                voice.attribution().map(attribution -> attribution.cue().lemma()));
    }

    private static EntryId id(String what) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return new EntryId("e-" + HexFormat.of().formatHex(digest, 0, 10));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
