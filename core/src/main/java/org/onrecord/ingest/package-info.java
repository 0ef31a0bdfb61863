/** Bytes and text in (plain text, pages, lines of JSON), {@link org.onrecord.model.Article} out. Knows nothing of the network, of attributions, or of where bytes come from. */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
