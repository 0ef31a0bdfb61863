package org.onrecord.app.web.page;

import java.util.Optional;

/**
 * The page on which articles are added.
 *
 * @param problem what was wrong with what was sent last
 * @param text what was pasted
 * @param title of it
 * @param outlet that printed it
 * @param published when
 * @param address of a page or a feed
 */
public record AddPage(
        Optional<String> problem, String text, String title, String outlet, String published, String address) {

    /** With nothing in it. */
    public static final AddPage EMPTY = new AddPage(Optional.empty(), "", "", "", "", "");
}
