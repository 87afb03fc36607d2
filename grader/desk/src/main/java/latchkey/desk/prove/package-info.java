/** Proving the kit: every entry of a corpus judged in every run, and told apart from what was expected. */
@NullMarked
package latchkey.desk.prove;

import org.jspecify.annotations.NullMarked;
