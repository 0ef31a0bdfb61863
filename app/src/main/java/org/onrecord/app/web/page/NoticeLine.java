package org.onrecord.app.web.page;

import org.onrecord.app.store.Notice;
import org.onrecord.app.view.NoticeWords;

/**
 * Something that a watch told, for a page.
 *
 * @param at when the ledger knew of it
 * @param kind "new_origin"
 * @param claim the claim's id
 * @param words what happened
 * @param title the claim in words
 * @param counts the numbers before and after
 * @param quote the words of the claim's first report
 */
public record NoticeLine(
        String at, String kind, String claim, String words, String title, String counts, String quote) {

    public static NoticeLine of(Notice notice) {
        return new NoticeLine(
                notice.at().toString(),
                NoticeWords.kind(notice.told().kind()),
                notice.told().claim().value(),
                NoticeWords.what(notice),
                NoticeWords.claim(notice),
                NoticeWords.counts(notice),
                notice.told().quote());
    }
}
