/**
 * Words in, {@link org.onrecord.model.Analysis} out: sentences, trees, names, attribution roles and their links, factuality,
 * all from one pass of one network. Knows nothing of articles' metadata and of what is made of the analysis.
 */
@NullMarked
package org.onrecord.analysis;

import org.jspecify.annotations.NullMarked;
