package org.onrecord.app.web;

import org.onrecord.app.store.Ledger;

/**
 * A view of the record under one address, with three faces: the page, {@code .json} and {@code .csv}. Its JSON is also what the API
 * gives under {@code /api/v1}.
 */
interface Route {

    /** Its address, parameters in braces: {@code /claims/{id}}. */
    String path();

    /**
     * What it shows.
     *
     * @throws Problem where there is no such thing, or the question makes no sense
     */
    Answer answer(Asked asked, Ledger ledger);
}
