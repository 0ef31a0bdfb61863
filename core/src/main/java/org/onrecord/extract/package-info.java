/** An {@link org.onrecord.model.Analysis} in, attributions out, one class per step. Knows nothing of files and of the network. */
@NullMarked
package org.onrecord.extract;

import org.jspecify.annotations.NullMarked;
