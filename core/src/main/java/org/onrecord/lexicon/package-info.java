/** Names of data files in, their rows out; and what a name stands for, where several steps ask. Knows nothing of articles. */
@NullMarked
package org.onrecord.lexicon;

import org.jspecify.annotations.NullMarked;
