package org.onrecord.app.web.page;

import java.util.List;
import org.onrecord.app.store.Notice;
import org.onrecord.app.store.Watch;

/**
 * What the page of a watch shows.
 *
 * @param watch the watch as in a list
 * @param last the turn of what it told last, 0 where it told nothing
 * @param notices what it told, the newest first
 */
public record WatchPage(WatchesPage.Line watch, long last, List<NoticeLine> notices) {

    public static WatchPage of(Watch watch, List<Notice> notices) {
        return new WatchPage(
                WatchesPage.line(watch),
                notices.isEmpty() ? 0 : notices.getFirst().turn(),
                notices.stream().map(NoticeLine::of).toList());
    }
}
