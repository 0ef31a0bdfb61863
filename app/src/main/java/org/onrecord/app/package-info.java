/**
 * The commands: words of the command line in, text on standard output and an exit code out. Touches the outside world (files,
 * streams, the terminal) so that nobody else has to; knows nothing of how an article is read.
 */
@NullMarked
package org.onrecord.app;

import org.jspecify.annotations.NullMarked;
