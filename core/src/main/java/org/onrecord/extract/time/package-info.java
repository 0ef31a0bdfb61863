/**
 * An article and its {@link org.onrecord.model.Analysis} in, {@link org.onrecord.model.TimeExpression}s out: words, a small grammar over
 * tokens ({@code lexicons/time-*.tsv}), and a calendar. Knows nothing of actors and events, and never asks the machine what day it is.
 */
@NullMarked
package org.onrecord.extract.time;

import org.jspecify.annotations.NullMarked;
