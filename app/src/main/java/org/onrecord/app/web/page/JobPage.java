package org.onrecord.app.web.page;

import java.util.List;

/**
 * How a job stands.
 *
 * @param id of the job
 * @param state in words
 * @param isDone whether nothing will change any more
 * @param summary the counts in a sentence
 * @param lines its first articles
 * @param untold how many articles there are beyond them
 * @param script the address of what shows progress where scripts run
 */
public record JobPage(
        String id, String state, boolean isDone, String summary, List<Line> lines, long untold, String script) {

    public JobPage {
        lines = List.copyOf(lines);
    }

    /**
     * An article.
     *
     * @param name what the user calls it
     * @param state in words
     * @param article its id; empty where there is none
     * @param claims that it tells
     * @param detail why there is none
     */
    public record Line(String name, String state, String article, List<Told> claims, String detail) {

        public Line {
            claims = List.copyOf(claims);
        }
    }

    /** A claim's id, and its words. */
    public record Told(String claim, String words) {}
}
