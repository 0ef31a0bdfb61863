/**
 * Amounts. An article, its analysis, tree, actors and times go in; figures come out, in the order of the text. Knows the words of
 * numbers, units and currencies from lexicons; must not know who said what, nor the network.
 */
@NullMarked
package org.onrecord.extract.figure;

import org.jspecify.annotations.NullMarked;
