package org.onrecord.app.view;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.onrecord.app.store.ClaimQuery;
import org.onrecord.app.store.Notice;
import org.onrecord.app.store.NoticeKind;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.store.Watch;

/** What watches tell, in words for a reader and as JSON for programs. */
public final class NoticeWords {

    private NoticeWords() {}

    /** What happened: "denied by Irina Vasko". */
    public static String what(Notice notice) {
        var told = notice.told();
        var origin = told.origin().map(Wording::oneLine);
        return switch (told.kind()) {
            case NEW_CLAIM -> "new claim";
            case NEW_ORIGIN -> "new origin" + origin.map(name -> ": " + name).orElse("");
            case DENIAL -> "denied" + origin.map(name -> " by " + name).orElse("");
            case MOVED -> "its standing moved";
        };
    }

    /** The claim: "Kesteria → Ostmark ship rocket engines". */
    public static String claim(Notice notice) {
        return ClaimWords.title(notice.told().head());
    }

    /** The numbers before and after: "2 for, 0 against, 0 hedged, grade 2 → 2 for, 1 against, 0 hedged, grade 4". */
    public static String counts(Notice notice) {
        var told = notice.told();
        var now = words(told.after());
        return told.before().map(then -> words(then) + " → " + now).orElse(now);
    }

    /** "new_claim". */
    public static String kind(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** A search as the command line writes it. */
    public static String query(ClaimQuery query) {
        var words = new StringBuilder(query.words().strip());
        query.from().ifPresent(who -> words.append(" from:").append(quoted(who)));
        query.to().ifPresent(who -> words.append(" to:").append(quoted(who)));
        query.source().ifPresent(who -> words.append(" source:").append(quoted(who)));
        query.type().ifPresent(type -> words.append(" type:").append(type));
        query.since().ifPresent(day -> words.append(" since:").append(day));
        query.until().ifPresent(day -> words.append(" until:").append(day));
        words.append(query.denied() ? " denied:yes" : "").append(query.contested() ? " contested:yes" : "");
        return words.isEmpty() ? "all claims" : words.toString().strip();
    }

    private static String quoted(String value) {
        return value.indexOf(' ') < 0 ? value : '"' + value + '"';
    }

    /** A notice as fields of JSON; {@code id} is the same each time that it is told. */
    public static Map<String, Object> fields(Notice notice) {
        var told = notice.told();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", notice.id());
        fields.put("turn", notice.turn());
        fields.put("watch", notice.watch().value());
        fields.put("at", notice.at());
        fields.put("kind", kind(told.kind()));
        fields.put("words", claim(notice) + ": " + what(notice));
        fields.put("claim", told.claim());
        fields.put("origin", told.origin());
        fields.put("entry", told.entry());
        fields.put("before", told.before().map(NoticeWords::fields));
        fields.put("after", fields(told.after()));
        fields.put("quote", told.quote());
        return fields;
    }

    /** A notice as one object of JSON, as it is sent. */
    public static String json(Notice notice, Watch watch) {
        var fields = fields(notice);
        fields.put("watch_name", watch.name());
        return Nouns.JSON.writeValueAsString(fields);
    }

    private static Map<String, Object> fields(Notice.Counts counts) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("for", counts.forIt());
        fields.put("against", counts.against());
        fields.put("hedged", counts.hedged());
        fields.put("grade", counts.grade());
        return fields;
    }

    private static String words(Notice.Counts counts) {
        return ClaimWords.counts(counts.forIt(), counts.against(), counts.hedged(), counts.grade());
    }
}
