/**
 * What machines write around articles: HTML pages, JSON, feeds. Text or bytes in, what they say out. Knows nothing of heads of plain
 * texts, of the checks that every article goes through, or of where bytes come from.
 */
@NullMarked
package org.onrecord.ingest.markup;

import org.jspecify.annotations.NullMarked;
