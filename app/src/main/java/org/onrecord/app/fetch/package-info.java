/**
 * Gets pages and feeds from the web, politely and safely: address in, bytes or the reason why there are none out. Knows nothing of what
 * stands in them.
 */
@NullMarked
package org.onrecord.app.fetch;

import org.jspecify.annotations.NullMarked;
