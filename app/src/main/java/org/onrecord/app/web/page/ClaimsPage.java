package org.onrecord.app.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What the front page shows.
 *
 * @param isSearch whether something is asked
 * @param problem what is wrong with what is asked
 * @param found what answers, else the claims told last
 * @param more address of the rest; empty where this is all
 * @param moved claims whose standing moved; empty where something is asked
 * @param contested the most contested; empty where something is asked
 * @param articles how many articles the ledger holds
 * @param claims how many claims
 */
public record ClaimsPage(
        boolean isSearch,
        Optional<String> problem,
        List<ClaimRow> found,
        Optional<String> more,
        List<ClaimRow> moved,
        List<ClaimRow> contested,
        long articles,
        long claims) {}
