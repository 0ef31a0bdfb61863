/**
 * A {@link org.onrecord.model.Record} in, text for people and programs out. Knows nothing of files, streams, options and of
 * how a record comes about.
 */
@NullMarked
package org.onrecord.app.view;

import org.jspecify.annotations.NullMarked;
