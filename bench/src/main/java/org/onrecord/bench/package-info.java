/**
 * Measures this reader beside other tools, and makes training labels with them. Texts go in; tables and label files come
 * out. It knows the library from outside only, like any user of it. Classes that need Stanford CoreNLP stand under
 * {@code src/corenlp/java} and are built by the Maven profile {@code corenlp} alone.
 */
@NullMarked
package org.onrecord.bench;

import org.jspecify.annotations.NullMarked;
