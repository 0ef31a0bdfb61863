package org.onrecord.app.web.page;

import java.util.List;
import org.onrecord.app.store.Delivery;
import org.onrecord.app.store.Watch;
import org.onrecord.app.view.NoticeWords;
import org.onrecord.app.view.WatchesView;

/**
 * What the page of watches shows.
 *
 * @param watches the watches
 * @param dead what was given up, the newest first
 * @param search what the form for a new one begins with
 */
public record WatchesPage(List<Line> watches, List<DeadLine> dead, String search) {

    /** A watch. */
    public record Line(String id, String name, String search, String kinds, String since, String webhook) {}

    /** A notice that could not be delivered. */
    public record DeadLine(String notice, String watch, int attempts, String failure) {}

    public static WatchesPage of(List<Watch> watches, List<Delivery> dead, String search) {
        return new WatchesPage(
                watches.stream().map(WatchesPage::line).toList(),
                dead.stream()
                        .map(one -> new DeadLine(
                                one.notice().id(),
                                one.watch().name(),
                                one.attempts(),
                                one.failure().orElse("")))
                        .toList(),
                search);
    }

    static Line line(Watch watch) {
        return new Line(
                watch.id().value(),
                watch.name(),
                NoticeWords.query(watch.query()),
                WatchesView.kinds(watch),
                watch.at().toString(),
                watch.webhook().map(Object::toString).orElse(""));
    }
}
