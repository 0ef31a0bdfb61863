/**
 * Adding: what a user names in (files, folders, addresses, feeds, lines of JSON), articles entered into a ledger out, with what came of
 * each. Knows the ledger and the fetcher; knows neither commands nor pages, which both use it.
 */
@NullMarked
package org.onrecord.app.add;

import org.jspecify.annotations.NullMarked;
