/** An article in, its record out: {@link org.onrecord.NewsReader} is the table of contents. */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
