/**
 * Events and attributions in, assertions out: which voice tells which event, and how firmly. The words of a sentence are read
 * from its root down to the event, each saying how firmly the words below it are put (Saurí and Pustejovsky 2012). Knows nothing
 * of how events, actors and attributions are found.
 */
@NullMarked
package org.onrecord.extract.assertion;

import org.jspecify.annotations.NullMarked;
