/** How the exercises run as ordinary JUnit 5 tests: under Maven, and from an IDE's gutter. */
@NullMarked
package latchkey.junit;

import org.jspecify.annotations.NullMarked;
