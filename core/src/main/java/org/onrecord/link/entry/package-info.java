/**
 * From a record to entries of the ledger: each assertion on its own, with actors that can be compared across articles.
 *
 * <p>In goes the record of one article, out come its entries and what its text shows of where it comes from. It must not know
 * other articles.
 */
@NullMarked
package org.onrecord.link.entry;

import org.jspecify.annotations.NullMarked;
