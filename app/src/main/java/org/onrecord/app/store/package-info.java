/**
 * The ledger on disk and its search index: SQLite in one file, or PostgreSQL.
 *
 * <p>In go articles with what {@code Bookkeeper} says is to be kept of their records; out come shelves for linking, claims with their
 * standings, and everything again as it was put in. Nothing is altered or deleted: what can be computed from the rest (standings, the
 * search index) is a cache. It must not know how articles are got or read, nor how anything is printed; the time is told to it.
 */
@NullMarked
package org.onrecord.app.store;

import org.jspecify.annotations.NullMarked;
