/**
 * How a claim stands: who originates, echoes, confirms, denies, in the order of time, and how many independent origins there are.
 *
 * <p>In go a claim, its dependences and the user's grades of sources, out comes a standing that can be computed again at any time.
 * It must not judge what is true.
 */
@NullMarked
package org.onrecord.link.standing;

import org.jspecify.annotations.NullMarked;
