/** Names of data files in, their rows out. Knows nothing of what they mean. */
@NullMarked
package org.onrecord.lexicon;

import org.jspecify.annotations.NullMarked;
