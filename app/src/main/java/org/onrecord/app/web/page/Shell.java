package org.onrecord.app.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param search what stands in the search box
 * @param json address of the page's JSON; empty where it has none
 * @param csv address of the page's table; empty where it has none
 * @param style address of the style sheet
 * @param script address of the script
 * @param version of the program
 * @param person name of whoever is logged in; empty where nobody is, or nobody needs to
 */
public record Shell(
        String title,
        String search,
        String json,
        String csv,
        String style,
        String script,
        String version,
        String person) {

    /** What stands in the search box, as part of an address. */
    public String encodedSearch() {
        return URLEncoder.encode(search, StandardCharsets.UTF_8);
    }
}
