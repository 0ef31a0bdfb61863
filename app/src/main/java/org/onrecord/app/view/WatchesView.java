package org.onrecord.app.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.app.store.Delivery;
import org.onrecord.app.store.Notice;
import org.onrecord.app.store.NoticeKind;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.store.Watch;

/** Watches, what they told, and what could not be delivered. */
public final class WatchesView {

    private WatchesView() {}

    /** Two lines for each watch. */
    public static String text(List<Watch> watches) {
        if (watches.isEmpty()) {
            return "no watches; make one with 'onrecord watch add NAME WORDS'\n";
        }
        var output = new StringBuilder();
        for (var watch : watches) {
            output.append(watch.id()).append("  ").append(Wording.oneLine(watch.name()));
            output.append("\n    ").append(Wording.oneLine(NoticeWords.query(watch.query())));
            output.append(" · on ").append(kinds(watch));
            watch.webhook().ifPresent(at -> output.append(" · to ").append(Printable.of(at.toString())));
            output.append('\n');
        }
        return output.toString();
    }

    /** Of what a watch tells: "new_claim, denial"; "all" where of everything. */
    public static String kinds(Watch watch) {
        return watch.kinds().size() == NoticeKind.values().length
                ? "all"
                : watch.kinds().stream().sorted().map(NoticeWords::kind).collect(Collectors.joining(", "));
    }

    /** One line of JSON for each watch. */
    public static String json(List<Watch> watches) {
        var output = new StringBuilder();
        watches.forEach(watch ->
                output.append(Nouns.JSON.writeValueAsString(fields(watch))).append('\n'));
        return output.toString();
    }

    /** A watch as fields of JSON, without its secret. */
    public static Map<String, Object> fields(Watch watch) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("watch", watch.id().value());
        fields.put("name", watch.name());
        fields.put("at", watch.at());
        fields.put("search", NoticeWords.query(watch.query()));
        fields.put(
                "kinds", watch.kinds().stream().sorted().map(NoticeWords::kind).toList());
        fields.put("webhook", watch.webhook());
        return fields;
    }

    /** Three lines for each notice. */
    public static String notices(List<Notice> notices) {
        if (notices.isEmpty()) {
            return "nothing to tell yet\n";
        }
        var output = new StringBuilder();
        for (var notice : notices) {
            output.append(notice.at())
                    .append("  ")
                    .append(NoticeWords.what(notice))
                    .append("  ")
                    .append(ClaimWords.id(notice.told().claim()))
                    .append("\n    ")
                    .append(NoticeWords.claim(notice))
                    .append("\n    ")
                    .append(NoticeWords.counts(notice))
                    .append('\n');
        }
        return output.toString();
    }

    /** One line of JSON for each notice. */
    public static String noticesJson(List<Notice> notices) {
        var output = new StringBuilder();
        notices.forEach(one -> output.append(Nouns.JSON.writeValueAsString(NoticeWords.fields(one)))
                .append('\n'));
        return output.toString();
    }

    /** A line for each notice that could not be delivered. */
    public static String dead(List<Delivery> dead) {
        var output = new StringBuilder();
        for (var one : dead) {
            output.append("given up: ")
                    .append(one.notice().id())
                    .append(" of ")
                    .append(Wording.oneLine(one.watch().name()))
                    .append(" after ")
                    .append(one.attempts())
                    .append(one.attempts() == 1 ? " attempt: " : " attempts: ")
                    .append(Printable.of(one.failure().orElse("")))
                    .append('\n');
        }
        return output.toString();
    }
}
